import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import { getFile } from '../api/request';
import { saveFile } from '../charts/saveFile';
import { RefusalAlert } from './RefusalAlert';

interface FileLinkProps {
  /** What it is called for those who do not see what is beside it. */
  label: string;
  text: string;
  path: string;
  fileName: string;
}

/** Takes a file away that the service writes. */
export function FileLink({ label, text, path, fileName }: FileLinkProps) {
  const fetched = useMutation({ mutationFn: async () => saveFile(fileName, await getFile(path)) });
  return (
    <>
      <Button
        variant="secondary"
        size="sm"
        icon={<DownloadIcon />}
        aria-label={label}
        isLoading={fetched.isPending}
        isDisabled={fetched.isPending}
        onClick={() => fetched.mutate()}
      >
        {text}
      </Button>
      <RefusalAlert error={fetched.error} />
    </>
  );
}
