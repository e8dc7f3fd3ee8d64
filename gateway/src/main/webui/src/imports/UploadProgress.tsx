import { Button, Progress } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';

interface UploadProgressProps {
  sent: number;
  total: number;
  onStop: () => void;
}

export function UploadProgress({ sent, total, onStop }: UploadProgressProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className="upload-progress">
      <Progress
        title={t('newImport.uploading')}
        value={total === 0 ? 0 : Math.round((sent / total) * 100)}
        label={`${formats.bytes(sent)} / ${formats.bytes(total)}`}
      />
      <Button variant="link" onClick={onStop}>
        {t('cancel')}
      </Button>
    </div>
  );
}
