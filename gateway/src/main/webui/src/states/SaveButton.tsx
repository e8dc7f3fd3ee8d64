import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getFile } from '../api/request';
import { saveFile } from '../charts/saveFile';
import { RefusalAlert } from './RefusalAlert';

interface SaveButtonProps {
  /** Where the file is. */
  path: string;
  /** What it is called once it is saved. */
  name: string;
  /** One of many in a table, which the eye shall pass over. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** Takes something away as a file. */
export function SaveButton({ path, name, isQuiet = false, children }: SaveButtonProps) {
  const fetched = useMutation({ mutationFn: async () => saveFile(name, await getFile(path)) });
  return (
    <>
      <Button
        icon={<DownloadIcon />}
        {...(isQuiet && { variant: 'link', isInline: true })}
        isLoading={fetched.isPending}
        isDisabled={fetched.isPending}
        onClick={() => fetched.mutate()}
      >
        {children}
      </Button>
      <RefusalAlert error={fetched.error} />
    </>
  );
}
