import { Checkbox, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LengthField } from '../period/LengthField';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { changeRule, type Rule, type RuleContent, rulesQuery, STARTS } from './retention';

const FIELDS = ['key', '/key', '/category', '/basis', '/period', '/start', '/active'];
const FIRST: RuleContent = { category: '', basis: '', period: 'P8Y', start: 'CALENDAR_YEAR_END', active: true };

/** A further version of a rule, or a new rule. */
export function RuleDialog({ rule, onClose }: { rule?: Rule; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [key, setKey] = useState(rule?.key ?? '');
  const [content, setContent] = useState<RuleContent>(() => contentOf(rule));
  const change = (part: Partial<RuleContent>) => setContent((current) => ({ ...current, ...part }));
  const saved = useMutation({
    mutationFn: () => changeRule(key.trim(), content),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: rulesQuery.queryKey });
    },
  });
  const { error } = saved;
  return (
    <FormDialog
      title={rule ? t('retention.changeOf', { rule: rule.key }) : t('retention.newRule')}
      action={t('retention.save')}
      isPending={saved.isPending}
      error={error}
      fields={FIELDS}
      onSubmit={() => saved.mutate()}
      onClose={onClose}
    >
      {!rule && (
        <TextField
          isRequired
          label={t('retention.key')}
          value={key}
          mistake={mistakeAt(error, 'key') ?? mistakeAt(error, '/key')}
          hint={t('retention.keyHint')}
          onChange={setKey}
        />
      )}
      <TextField
        isRequired
        label={t('retention.category')}
        value={content.category}
        mistake={mistakeAt(error, '/category')}
        hint={t('retention.categoryHint')}
        onChange={(category) => change({ category })}
      />
      <TextField
        isRequired
        label={t('retention.basis')}
        value={content.basis}
        mistake={mistakeAt(error, '/basis')}
        onChange={(basis) => change({ basis })}
      />
      <div className="request-columns">
        <LengthField
          label={t('retention.period')}
          period={content.period}
          mistake={mistakeAt(error, '/period')}
          onChange={(period) => change({ period })}
        />
        <FormGroup label={t('retention.start')} fieldId="rule-start" isRequired>
          <FormSelect
            id="rule-start"
            value={content.start}
            onChange={(_, chosen) => change({ start: STARTS.find((each) => each === chosen) ?? content.start })}
          >
            {STARTS.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`retention.starts.${each}`)} />
            ))}
          </FormSelect>
          <FieldHint id="rule-start-hint" mistake={mistakeAt(error, '/start')} />
        </FormGroup>
      </div>
      <FormGroup fieldId="rule-active">
        <Checkbox
          id="rule-active"
          label={t('retention.isApplied')}
          isChecked={content.active}
          onChange={(_, active) => change({ active })}
        />
      </FormGroup>
    </FormDialog>
  );
}

function contentOf(rule?: Rule): RuleContent {
  if (rule === undefined) {
    return FIRST;
  }
  const { category, basis, period, start, active } = rule;
  return { category, basis, period, start, active };
}
