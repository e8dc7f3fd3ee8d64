import { FileUpload, FormGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

interface FileFieldProps {
  file: File | null;
  onChoose: (file: File | null) => void;
}

export function FileField({ file, onChoose }: FileFieldProps) {
  const { t } = useTranslation();
  return (
    <FormGroup label={t('newImport.file')} fieldId="import-file-filename" isRequired>
      <FileUpload
        id="import-file"
        filename={file?.name ?? ''}
        filenamePlaceholder={t('newImport.filePlaceholder')}
        filenameAriaLabel={t('newImport.file')}
        browseButtonText={t('newImport.browse')}
        clearButtonText={t('remove')}
        hideDefaultPreview
        onFileInputChange={(_, chosen) => onChoose(chosen)}
        onClearClick={() => onChoose(null)}
      />
    </FormGroup>
  );
}
