import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { type Window, WINDOWS } from './journeys';

interface WindowSelectProps {
  id: string;
  window: Window;
  onChoose: (window: string) => void;
}

/** How long what began may go on. */
export function WindowSelect({ id, window, onChoose }: WindowSelectProps) {
  const { t } = useTranslation();
  return (
    <FormGroup label={t('journeys.window')} fieldId={id}>
      <FormSelect id={id} value={window} onChange={(_, chosen) => onChoose(chosen)}>
        {WINDOWS.map((each) => (
          <FormSelectOption key={each} value={each} label={t(`journeys.windows.${each}`)} />
        ))}
      </FormSelect>
    </FormGroup>
  );
}
