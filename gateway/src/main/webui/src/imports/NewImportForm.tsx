import { Button, Card, CardBody, CardHeader, CardTitle, Form } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemState } from '../states/ProblemState';
import { RefusalAlert } from '../states/RefusalAlert';
import { TableSkeleton } from '../states/TableSkeleton';
import { FileField } from './FileField';
import { FIRST_DRAFT, type ImportDraft, isComplete, toNewImport } from './importDraft';
import { createImport, previewFile } from './imports';
import { LegalFields } from './LegalFields';
import { columnsOf } from './mapping';
import { MappingFields } from './MappingFields';
import { OriginFields } from './OriginFields';
import { PresetFields } from './PresetFields';
import { PreviewTable } from './PreviewTable';
import { UploadProgress } from './UploadProgress';
import { useUpload } from './useUpload';

/** File, columns, origin, legal basis: each part opens once the file has been looked at. */
export function NewImportForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<ImportDraft>(FIRST_DRAFT);
  const { sent, send, stop } = useUpload();
  const change = (part: Partial<ImportDraft>) => setDraft((current) => ({ ...current, ...part }));
  const preview = useMutation({
    mutationFn: previewFile,
    onSuccess: ({ suggestedMapping }) => change({ mapping: suggestedMapping, layout: {}, preset: '' }),
  });
  const start = useMutation({
    mutationFn: async (chosen: File) => {
      const job = await createImport(toNewImport(draft, chosen.name));
      // The import exists from here on; if the upload breaks off, its page offers to send the file again.
      await send(job.id, chosen).catch((failure: unknown) => failure);
      return job.id;
    },
    onSuccess: (id) => navigate(`/imports/${id}`),
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    preview.reset();
    if (chosen) {
      preview.mutate(chosen);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (file) {
      start.mutate(file);
    }
  };
  return (
    <Form onSubmit={submit} className="stack">
      <Part number={1} title={t('newImport.parts.file')}>
        <FileField file={file} onChoose={choose} />
        {preview.isPending && <TableSkeleton rows={4} />}
        {preview.isError && file && <ProblemState error={preview.error} onRetry={() => preview.mutate(file)} />}
        {preview.data && <PreviewTable preview={preview.data} />}
      </Part>
      {preview.data && file && (
        <>
          <Part number={2} title={t('newImport.parts.columns')}>
            <PresetFields
              columns={columnsOf(preview.data)}
              suggested={preview.data.suggestedMapping}
              draft={draft}
              onChange={change}
            />
            <MappingFields columns={columnsOf(preview.data)} mapping={draft.mapping} onChange={change} />
          </Part>
          <Part number={3} title={t('newImport.parts.origin')}>
            <OriginFields draft={draft} onChange={change} />
          </Part>
          <Part number={4} title={t('newImport.parts.legal')}>
            <LegalFields legalBasis={draft.legalBasis} purposes={draft.purposes} onChange={change} />
          </Part>
          {sent !== null && <UploadProgress sent={sent} total={file.size} onStop={stop} />}
          <RefusalAlert error={start.error} />
          <div className="page-tools">
            <Button type="submit" isLoading={start.isPending} isDisabled={!isComplete(draft) || start.isPending}>
              {t('newImport.start')}
            </Button>
            <Button variant="link" onClick={() => void navigate('/imports')}>
              {t('cancel')}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">
          <span className="part-number">{number}</span> {title}
        </CardTitle>
      </CardHeader>
      <CardBody className="stack">{children}</CardBody>
    </Card>
  );
}
