import { TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';
import type { TestValue } from './rule';
import { readList, readScalar, scalarText, shapeOf, type ValueShape, withValue } from './testValue';

interface ValueFieldProps<T> {
  test: T;
  /** Where the operator alone does not say it: events only ever compare numbers. */
  shape?: ValueShape;
  mistake: string | null;
  onChange: (test: T) => void;
}

/** The value of a test, entered as its operator needs it. */
export function ValueField<T extends { op: string; value?: TestValue }>(props: ValueFieldProps<T>) {
  const { test, mistake, onChange } = props;
  const { t } = useTranslation();
  const shape = props.shape ?? shapeOf(test.op);
  const change = (value: TestValue | undefined) => onChange(withValue(test, value));
  if (shape === 'none') {
    return null;
  }
  if (shape === 'range') {
    const [low, high] = Array.isArray(test.value) ? test.value : [];
    return (
      <>
        <NumberField
          label={t('rule.low')}
          value={low}
          mistake={mistake}
          onChange={(next) => change(ends(next, high))}
        />
        <NumberField label={t('rule.high')} value={high} mistake={null} onChange={(next) => change(ends(low, next))} />
      </>
    );
  }
  if (shape === 'number') {
    return <NumberField label={t('rule.value')} value={test.value} mistake={mistake} onChange={change} />;
  }
  if (shape === 'list') {
    return <ListField value={test.value} mistake={mistake} onChange={change} />;
  }
  return (
    <Field label={t('rule.value')} mistake={mistake}>
      {(id, validated) => (
        <TextInput
          id={id}
          validated={validated}
          value={scalarText(test.value)}
          onChange={(_, text) => change(text === '' ? undefined : shape === 'text' ? text : readScalar(text))}
        />
      )}
    </Field>
  );
}

interface NumberFieldProps {
  label: string;
  value: TestValue | undefined;
  mistake: string | null;
  onChange: (value: number | undefined) => void;
}

function NumberField({ label, value, mistake, onChange }: NumberFieldProps) {
  return (
    <Field label={label} mistake={mistake}>
      {(id, validated) => (
        <TextInput
          id={id}
          type="number"
          step="any"
          className="rule-number"
          validated={validated}
          value={typeof value === 'number' && Number.isFinite(value) ? value : ''}
          onChange={(_, text) => onChange(text === '' ? undefined : Number(text))}
        />
      )}
    </Field>
  );
}

interface ListFieldProps {
  value: TestValue | undefined;
  mistake: string | null;
  onChange: (value: TestValue | undefined) => void;
}

/** What was typed stays as typed: a comma at the end is the beginning of the next entry. */
function ListField({ value, mistake, onChange }: ListFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => (Array.isArray(value) ? value.join(', ') : scalarText(value)));
  return (
    <Field label={t('rule.values')} mistake={mistake}>
      {(id, validated) => (
        <TextInput
          id={id}
          validated={validated}
          value={text}
          placeholder="DE, AT, CH"
          onChange={(_, next) => {
            setText(next);
            const entries = readList(next);
            onChange(entries.length === 0 ? undefined : entries);
          }}
        />
      )}
    </Field>
  );
}

/** A range that is not complete yet goes out with what is there; the service says what is missing. */
function ends(low: unknown, high: unknown): number[] {
  return [low, high].filter((end) => typeof end === 'number');
}
