import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { segmentsQuery } from './segments';

interface SegmentPickerProps {
  id?: string;
  /** Null means everybody. */
  segment: string | null;
  onChoose: (segment: string | null) => void;
}

/** One segment, or everybody. */
export function SegmentPicker({ id, segment, onChoose }: SegmentPickerProps) {
  const { t } = useTranslation();
  const segments = useQuery(segmentsQuery).data?.items ?? [];
  const isKnown = segment === null || segments.some(({ key }) => key === segment);
  return (
    <FormSelect
      {...(id && { id })}
      className="segment-picker"
      aria-label={t('figure.segment')}
      value={segment ?? ''}
      onChange={(_, value) => onChoose(value === '' ? null : value)}
    >
      <FormSelectOption value="" label={t('figure.everybody')} />
      {segments.map(({ key, name }) => (
        <FormSelectOption key={key} value={key} label={name} />
      ))}
      {!isKnown && <FormSelectOption value={segment} label={segment} />}
    </FormSelect>
  );
}
