import { Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHint } from '../states/FieldHint';
import { COMMON_FIELDS, type CorrectionDraft, emptyCorrection, KINDS, MOST } from './corrections';
import { useFieldName } from './useFieldName';

const OWN_KINDS = ['text', 'gone'] as const;

interface CorrectionFieldsProps {
  drafts: CorrectionDraft[];
  mistake: string | null;
  /** For people themselves: the fields that most people mean, by their names, and text only. */
  isOwn?: boolean;
  onChange: (drafts: CorrectionDraft[]) => void;
}

/** What is wrong and what is right, a row each. */
export function CorrectionFields({ drafts, mistake, isOwn = false, onChange }: CorrectionFieldsProps) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const id = useId();
  const change = (index: number, part: Partial<CorrectionDraft>) =>
    onChange(drafts.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <FormGroup role="group" label={t('corrections.fields')} fieldId={id}>
      <div className="stack-narrow">
        {drafts.map((draft, index) => (
          <div key={index} className="request-correction">
            {isOwn ? (
              <FormSelect
                aria-label={t('corrections.field', { number: index + 1 })}
                value={draft.field}
                onChange={(_, field) => change(index, { field })}
              >
                {COMMON_FIELDS.map((field) => (
                  <FormSelectOption key={field} value={field} label={nameOf(field)} />
                ))}
              </FormSelect>
            ) : (
              <TextInput
                aria-label={t('corrections.field', { number: index + 1 })}
                aria-describedby={`${id}-hint`}
                list={`${id}-names`}
                autoComplete="off"
                value={draft.field}
                onChange={(_, field) => change(index, { field })}
              />
            )}
            <FormSelect
              aria-label={t('corrections.kind', { number: index + 1 })}
              value={draft.kind}
              onChange={(_, chosen) => change(index, { kind: KINDS.find((each) => each === chosen) ?? 'text' })}
            >
              {(isOwn ? OWN_KINDS : KINDS).map((kind) => (
                <FormSelectOption key={kind} value={kind} label={t(`corrections.kinds.${kind}`)} />
              ))}
            </FormSelect>
            <TextInput
              type={draft.kind === 'number' ? 'number' : 'text'}
              {...(draft.kind === 'number' && { step: 'any' })}
              aria-label={t('corrections.value', { number: index + 1 })}
              isDisabled={draft.kind !== 'text' && draft.kind !== 'number'}
              value={draft.kind === 'text' || draft.kind === 'number' ? draft.text : ''}
              onChange={(_, text) => change(index, { text })}
            />
            <Button
              variant="plain"
              aria-label={t('corrections.remove', { number: index + 1 })}
              icon={<MinusCircleIcon />}
              isDisabled={drafts.length === 1}
              onClick={() => onChange(drafts.filter((_, at) => at !== index))}
            />
          </div>
        ))}
      </div>
      {!isOwn && (
        <datalist id={`${id}-names`}>
          {COMMON_FIELDS.map((field) => (
            <option key={field} value={field}>
              {nameOf(field)}
            </option>
          ))}
        </datalist>
      )}
      <FieldHint id={`${id}-hint`} mistake={mistake} hint={t(isOwn ? 'corrections.ownHint' : 'corrections.hint')} />
      <Button
        variant="link"
        isInline
        isDisabled={drafts.length >= MOST}
        onClick={() => onChange([...drafts, emptyCorrection(isOwn ? unusedOf(drafts) : '')])}
      >
        {t('corrections.add')}
      </Button>
    </FormGroup>
  );
}

/** The first field that no row has yet: no field is corrected twice. */
function unusedOf(drafts: CorrectionDraft[]): string {
  return COMMON_FIELDS.find((field) => drafts.every((draft) => draft.field !== field)) ?? COMMON_FIELDS[0];
}
