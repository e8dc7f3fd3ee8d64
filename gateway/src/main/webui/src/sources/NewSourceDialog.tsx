import {
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LegalFields } from '../imports/LegalFields';
import { type LegalBasis } from '../imports/legalBasis';
import { Dialog } from '../states/Dialog';
import { RefusalAlert } from '../states/RefusalAlert';
import { createSource, sourcesQuery } from './sources';

export function NewSourceDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [origins, setOrigins] = useState('');
  const [legal, setLegal] = useState<{ legalBasis: LegalBasis; purposes: string[] }>({
    legalBasis: 'ART6_1_A',
    purposes: ['analytics'],
  });
  const creation = useMutation({
    mutationFn: () => createSource({ name: name.trim(), ...legal, allowedOrigins: readOrigins(origins) }),
    onSuccess: async () => {
      await queries.invalidateQueries(sourcesQuery);
      onClose();
    },
  });
  return (
    <Dialog
      isWide
      title={t('sources.create')}
      action={
        <Button
          type="submit"
          form="new-source-form"
          isLoading={creation.isPending}
          isDisabled={name.trim() === '' || creation.isPending}
        >
          {t('sources.create')}
        </Button>
      }
      onClose={onClose}
    >
      <Form
        id="new-source-form"
        onSubmit={(event) => {
          event.preventDefault();
          creation.mutate();
        }}
      >
        <FormGroup label={t('sources.name')} fieldId="source-name" isRequired>
          <TextInput id="source-name" isRequired value={name} onChange={(_, value) => setName(value)} />
        </FormGroup>
        <LegalFields {...legal} onChange={(part) => setLegal((current) => ({ ...current, ...part }))} />
        <FormGroup label={t('sources.origins')} fieldId="source-origins">
          <TextArea
            id="source-origins"
            rows={2}
            value={origins}
            placeholder="https://shop.example.com"
            onChange={(_, value) => setOrigins(value)}
          />
          <FormHelperText>
            <HelperText>
              <HelperTextItem>{t('sources.originsHint')}</HelperTextItem>
            </HelperText>
          </FormHelperText>
        </FormGroup>
      </Form>
      <RefusalAlert error={creation.error} />
    </Dialog>
  );
}

function readOrigins(text: string): string[] {
  return text.split(/[\s,]+/).filter((origin) => origin !== '');
}
