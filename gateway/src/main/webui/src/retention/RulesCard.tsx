import { Button, Label } from '@patternfly/react-core';
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { TitledCard } from '../states/TitledCard';
import { type Rule, rulesQuery } from './retention';
import { RuleDialog } from './RuleDialog';

/** What the law keeps; a change is a new version. */
export function RulesCard() {
  const { t } = useTranslation();
  const rules = useQuery(rulesQuery);
  const [changed, setChanged] = useState<Rule | 'new' | null>(null);
  return (
    <TitledCard
      title={t('retention.rules')}
      description={t('retention.rulesText')}
      actions={
        <Button variant="secondary" size="sm" onClick={() => setChanged('new')}>
          {t('retention.newRule')}
        </Button>
      }
    >
      <Answer query={rules}>{({ items }) => <RulesTable rules={items} onChange={setChanged} />}</Answer>
      {changed && <RuleDialog {...(changed !== 'new' && { rule: changed })} onClose={() => setChanged(null)} />}
    </TitledCard>
  );
}

function RulesTable({ rules, onChange }: { rules: Rule[]; onChange: (rule: Rule) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact">
      <Caption>{t('retention.rulesTable')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('retention.rule')}</Th>
          <Th>{t('retention.category')}</Th>
          <Th>{t('retention.basis')}</Th>
          <Th>{t('retention.period')}</Th>
          <Th>{t('retention.start')}</Th>
          <Th>{t('retention.applied')}</Th>
          <Th screenReaderText={t('retention.change')} />
        </Tr>
      </Thead>
      <Tbody>
        {rules.map((rule) => (
          <Tr key={rule.key}>
            <Td dataLabel={t('retention.rule')}>
              <code>{rule.key}</code>
              <small className="request-article faint">{t('retention.version', { version: rule.version })}</small>
            </Td>
            <Td dataLabel={t('retention.category')}>
              <code>{rule.category}</code>
            </Td>
            <Td dataLabel={t('retention.basis')}>{rule.basis}</Td>
            <Td dataLabel={t('retention.period')}>{formats.period(rule.period)}</Td>
            <Td dataLabel={t('retention.start')}>{t(`retention.starts.${rule.start}`)}</Td>
            <Td dataLabel={t('retention.applied')}>
              <Label isCompact color={rule.active ? 'green' : 'grey'}>
                {t(rule.active ? 'retention.on' : 'retention.off')}
              </Label>
            </Td>
            <Td dataLabel={t('retention.change')}>
              <Button
                variant="link"
                isInline
                aria-label={t('retention.changeOf', { rule: rule.key })}
                onClick={() => onChange(rule)}
              >
                {t('retention.change')}
              </Button>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
