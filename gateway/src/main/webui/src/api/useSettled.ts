import { useEffect, useState } from 'react';

/** A pause of typing after which an answer is worth asking for. */
const PAUSE_MILLIS = 400;

/** A value once it has not changed for a moment; values are told apart by what they hold. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const content = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(content) as T), PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [content]);
  return settled;
}
