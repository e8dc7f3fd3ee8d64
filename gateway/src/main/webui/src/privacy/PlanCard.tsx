import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { NothingYet } from '../states/NothingYet';
import { TitledCard } from '../states/TitledCard';
import { KeptTable } from './KeptTable';
import type { Plan } from './requests';
import { type PlacedRow, rowsOf, totalsOf } from './rows';
import { CopyText } from '../states/CopyText';

const NUMBERS = ['found', 'erased', 'anonymised', 'restricted', 'retained'] as const;
const CORRECTED = ['corrected'] as const;

/** What the dry run found, and what would be done with it. Approved by its digest. */
export function PlanCard({ plan, corrects }: { plan: Plan; corrects: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const rows = rowsOf(plan.participants);
  return (
    <TitledCard
      title={t('privacyPlan.title')}
      description={t('privacyPlan.text', { at: formats.dayTime(plan.plannedAt), by: plan.plannedBy })}
    >
      {rows.length === 0 ? (
        <NothingYet headingLevel="h3" title={t('privacyPlan.empty')} />
      ) : (
        <PlanTable rows={rows} corrects={corrects} />
      )}
      {plan.kept.length > 0 && <KeptTable kept={plan.kept} />}
      <div>
        <span className="faint">{t('privacyActions.approve.digest')}</span> <CopyText text={plan.digest} isCode />
      </div>
    </TitledCard>
  );
}

function PlanTable({ rows, corrects }: { rows: PlacedRow[]; corrects: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const totals = totalsOf(rows);
  const numbers = corrects ? CORRECTED : NUMBERS;
  const names = {
    found: t('privacyPlan.found'),
    erased: t('privacyPlan.wouldErase'),
    anonymised: t('privacyPlan.anonymised'),
    restricted: t('privacyPlan.restricted'),
    retained: t('privacyPlan.kept'),
    corrected: t('privacyPlan.wouldCorrect'),
  };
  return (
    <>
      <dl className="counts">
        {numbers.map((name) => (
          <div key={name}>
            <dt>{names[name]}</dt>
            <dd>{formats.count(totals[name])}</dd>
          </div>
        ))}
      </dl>
      <div className="scroll-table" tabIndex={0} role="region" aria-label={t('privacyPlan.table')}>
        <Table variant="compact">
          <Caption>{t('privacyPlan.table')}</Caption>
          <Thead>
            <Tr>
              <Th>{t('privacyPlan.participant')}</Th>
              <Th>{t('privacyPlan.store')}</Th>
              <Th>{t('privacyPlan.category')}</Th>
              {numbers.map((name) => (
                <Th key={name} className="numeric" modifier="nowrap">
                  {names[name]}
                </Th>
              ))}
              <Th>{t('privacyPlan.basis')}</Th>
              <Th>{t('privacyPlan.until')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {rows.map((row) => (
              <Tr key={`${row.participant} ${row.store} ${row.category}`}>
                <Td dataLabel={t('privacyPlan.participant')}>{row.participant}</Td>
                <Td dataLabel={t('privacyPlan.store')}>{row.store}</Td>
                <Td dataLabel={t('privacyPlan.category')}>{row.category}</Td>
                {numbers.map((name) => (
                  <Td key={name} dataLabel={names[name]} className="numeric">
                    {formats.count(row[name])}
                  </Td>
                ))}
                <Td dataLabel={t('privacyPlan.basis')}>{row.basis ?? '–'}</Td>
                <Td dataLabel={t('privacyPlan.until')}>{row.until ? formats.day(row.until) : '–'}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
    </>
  );
}
