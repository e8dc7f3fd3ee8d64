import { Button } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getFile } from '../api/request';
import { saveFile } from '../charts/saveFile';
import { RefusalAlert } from '../states/RefusalAlert';
import { fileOf, type RightsRequest } from './requests';

const NAMES = {
  certificate: (id: string) => `erasure-${id}.jws`,
  archive: (id: string) => `archive-${id}.zip`,
};

interface FileButtonProps {
  request: RightsRequest;
  file: keyof typeof NAMES;
}

/** Takes a proof or an archive away as a file. */
export function FileButton({ request, file }: FileButtonProps) {
  const { t } = useTranslation();
  const fetched = useMutation({
    mutationFn: async () => saveFile(NAMES[file](request.id), await getFile(fileOf(request.id, file))),
  });
  return (
    <>
      <Button
        icon={<DownloadIcon />}
        isLoading={fetched.isPending}
        isDisabled={fetched.isPending}
        onClick={() => fetched.mutate()}
      >
        {t(`privacyActions.${file}`)}
      </Button>
      <RefusalAlert error={fetched.error} />
    </>
  );
}
