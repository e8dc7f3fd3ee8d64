import { Button, Card, CardBody, CardHeader, CardTitle, Form } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../states/RefusalAlert';
import { FileField } from './FileField';
import type { ImportJob } from './imports';
import { UploadProgress } from './UploadProgress';
import { useUpload } from './useUpload';

/** The import was created, but its file never arrived: the upload was stopped or broke off. */
export function UploadAgain({ job, onDone }: { job: ImportJob; onDone: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const { sent, send, stop } = useUpload();
  const sending = useMutation({ mutationFn: (chosen: File) => send(job.id, chosen), onSuccess: onDone });
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('import.fileMissing')}</CardTitle>
        <div className="card-description">{t('import.fileMissingText', { name: job.fileName })}</div>
      </CardHeader>
      <CardBody>
        <Form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (file) {
              sending.mutate(file);
            }
          }}
        >
          <FileField file={file} onChoose={setFile} />
          {sent !== null && file && <UploadProgress sent={sent} total={file.size} onStop={stop} />}
          <RefusalAlert error={sending.error} />
          <div>
            <Button type="submit" isDisabled={file === null || sending.isPending}>
              {t('newImport.upload')}
            </Button>
          </div>
        </Form>
      </CardBody>
    </Card>
  );
}
