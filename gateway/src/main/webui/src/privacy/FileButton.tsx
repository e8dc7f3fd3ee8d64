import { useTranslation } from 'react-i18next';
import { SaveButton } from '../states/SaveButton';
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
  return (
    <SaveButton path={fileOf(request.id, file)} name={NAMES[file](request.id)}>
      {t(`privacyActions.${file}`)}
    </SaveButton>
  );
}
