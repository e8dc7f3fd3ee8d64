import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { TableCard } from '../charts/TableCard';
import { useFormats } from '../format/useFormats';
import type { Language } from '../i18n/language';
import type { Period } from '../period/period';
import { Facts } from '../states/Facts';
import { TitledCard } from '../states/TitledCard';
import { type Counts, csvAddress, type Report } from './report';
import { useReportTables } from './useReportTables';
import './report.css';

/** What may become of a request; together they are all that were received. */
const OUTCOMES = [
  'fulfilled',
  'refused',
  'withdrawn',
  'duplicates',
  'open',
] as const satisfies readonly (keyof Counts)[];

interface ReportViewProps {
  report: Report;
  period: Period;
  language: Language;
}

export function ReportView({ report, period, language }: ReportViewProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const tables = useReportTables(report);
  const server = (table: string) => ({ csv: csvAddress(period, report.grain, language, table) });
  const { total } = report.requests;
  return (
    <div className="stack report">
      <dl className="counts">
        <Count name={t('report.requests.received')} value={formats.count(total.received)} />
        <Count name={t('report.requests.open')} value={formats.count(total.open)} />
        <Count name={t('report.requests.overdue')} value={formats.count(total.overdue)} />
        <Count
          name={t('report.requests.medianDays')}
          value={total.medianDays === null ? '–' : formats.decimal(total.medianDays)}
        />
        <Count name={t('report.breaches.known')} value={formats.count(report.breaches.total.known)} />
      </dl>
      <ChartCard
        title={t(`report.by.${report.grain}`)}
        description={t('report.byReading')}
        data={tables.parts}
        server={server('parts')}
        picture={
          <GroupedBars
            isStacked
            label={t(`report.by.${report.grain}`)}
            groups={report.parts.map(({ name }) => name)}
            series={OUTCOMES.map((key) => ({
              name: t(`report.requests.${key}`),
              values: report.parts.map(({ requests }) => requests[key]),
            }))}
            write={(value) => formats.count(value)}
          />
        }
      />
      <TableCard title={t('report.types')} data={tables.types} server={server('types')} />
      <TableCard
        title={t('report.refusals')}
        data={tables.refusals}
        server={server('refusals')}
        empty={t('report.noRefusals')}
      />
      <TableCard title={t('report.risks')} data={tables.risks} server={server('breaches')} />
      <TitledCard title={t('report.definitions')} description={t('report.at', { at: formats.dayTime(report.at) })}>
        <Facts facts={report.definitions.map(({ name, value }) => [name, value])} />
      </TitledCard>
    </div>
  );
}

function Count({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
