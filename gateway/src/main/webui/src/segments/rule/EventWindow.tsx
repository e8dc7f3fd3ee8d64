import { FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Field } from './Field';
import { PERIOD_UNITS, readPeriod, type RulePeriod, writePeriod } from './period';
import type { EventRule } from './rule';

interface EventWindowProps {
  rule: EventRule;
  mistake: string | null;
  onChange: (rule: EventRule) => void;
}

const FIRST_CHOICE: RulePeriod = { amount: 90, unit: 'D' };

/** Which events count: all, or those of the last so many days. */
export function EventWindow({ rule: { within, ...rule }, mistake, onChange }: EventWindowProps) {
  const { t } = useTranslation();
  const period = within === undefined ? null : readPeriod(within);
  const isSpecial = within !== undefined && period === null;
  const choose = (chosen: RulePeriod | null) => onChange(chosen ? { ...rule, within: writePeriod(chosen) } : rule);
  return (
    <>
      <Field label={t('rule.window.label')} mistake={period ? null : mistake}>
        {(id) => (
          <FormSelect
            id={id}
            value={period?.unit ?? (isSpecial ? 'special' : 'ever')}
            onChange={(_, unit) => {
              const known = PERIOD_UNITS.find((each) => each === unit);
              choose(known ? { amount: period?.amount ?? FIRST_CHOICE.amount, unit: known } : null);
            }}
          >
            <FormSelectOption value="ever" label={t('rule.window.ever')} />
            {PERIOD_UNITS.map((unit) => (
              <FormSelectOption key={unit} value={unit} label={t(`rule.window.${unit}`)} />
            ))}
            {isSpecial && <FormSelectOption value="special" label={within} />}
          </FormSelect>
        )}
      </Field>
      {period && (
        <Field label={t('rule.window.amount')} mistake={mistake}>
          {(id, validated) => (
            <TextInput
              id={id}
              type="number"
              min={1}
              className="rule-number"
              validated={validated}
              value={Number.isFinite(period.amount) ? period.amount : ''}
              onChange={(_, text) => choose({ ...period, amount: Math.max(0, Math.round(Number(text))) })}
            />
          )}
        </Field>
      )}
    </>
  );
}
