import { useCallback, useEffect, useRef, useState } from 'react';
import { upload } from '../api/upload';
import { fileAddress } from './imports';

interface Upload {
  /** Bytes that are on their way or there; null while nothing is being sent. */
  sent: number | null;
  send: (importId: string, file: File) => Promise<void>;
  stop: () => void;
}

/** Sends the file of an import; leaving the page stops it. */
export function useUpload(): Upload {
  const [sent, setSent] = useState<number | null>(null);
  const running = useRef<AbortController>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const send = useCallback(async (importId: string, file: File) => {
    const controller = new AbortController();
    running.current = controller;
    setSent(0);
    try {
      await upload(fileAddress(importId), file, setSent, controller.signal);
    } finally {
      setSent(null);
    }
  }, []);
  return { sent, send, stop };
}
