import { FileUpload, FormGroup } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from '../states/Hint';
import { Notice } from '../states/Notice';
import { RefusalAlert } from '../states/RefusalAlert';
import { type CostFile, costEntriesQuery, enterCostFile } from './costs';

/** A file of a spreadsheet; what is wrong in it is named line by line, the rest is entered. */
export function CostFileField() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const entering = useMutation({
    mutationFn: enterCostFile,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: costEntriesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['acquisition-costs'] }),
      ]),
  });
  return (
    <div className="stack-narrow">
      <FormGroup label={t('relations.costs.file')} fieldId="cost-file-filename">
        <FileUpload
          id="cost-file"
          filename={name}
          filenamePlaceholder={t('newImport.filePlaceholder')}
          filenameAriaLabel={t('relations.costs.file')}
          browseButtonText={t('newImport.browse')}
          clearButtonText={t('remove')}
          hideDefaultPreview
          isLoading={entering.isPending}
          spinnerAriaValueText={t('loading')}
          onFileInputChange={(_, file) => {
            setName(file.name);
            entering.mutate(file);
          }}
          onClearClick={() => {
            setName('');
            entering.reset();
          }}
        />
        <Hint>{t('relations.costs.fileHint')}</Hint>
      </FormGroup>
      <div aria-live="polite">{entering.data && <Outcome file={entering.data} />}</div>
      <RefusalAlert error={entering.error} />
    </div>
  );
}

function Outcome({ file: { entered, rejected } }: { file: CostFile }) {
  const { t } = useTranslation();
  return (
    <Notice
      variant={rejected.length === 0 ? 'success' : 'warning'}
      title={t('relations.costs.fileEntered', { count: entered })}
    >
      {rejected.length > 0 && (
        <ul>
          {rejected.map(({ line, reason }) => (
            <li key={line}>{t('relations.costs.fileRejected', { line, reason })}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
