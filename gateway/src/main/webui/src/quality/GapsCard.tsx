import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { sourcesQuery } from '../sources/sources';
import { NothingYet } from '../states/NothingYet';
import { type Gap, gapMonths } from './quality';

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** On which days a source sent much less than usual, or nothing. */
export function GapsCard({ gaps }: { gaps: Gap[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const sources = useQuery(sourcesQuery).data?.items ?? [];
  const nameOf = (id: string) => sources.find((source) => source.id === id)?.name ?? id;
  const data = tableData(gaps, [
    { name: t('quality.source'), value: ({ sourceId }) => nameOf(sourceId) },
    { name: t('quality.day'), value: ({ day }) => formats.day(day) },
    { name: t('quality.expected'), value: ({ expected }) => expected, write: (n) => formats.decimal(n, 0) },
  ]);
  return (
    <ChartCard
      title={t('quality.gaps')}
      description={t('quality.gapsText')}
      data={data}
      picture={
        gaps.length === 0 ? (
          <NothingYet headingLevel="h3" title={t('quality.noGaps')} />
        ) : (
          <GapCalendar gaps={gaps} nameOf={nameOf} />
        )
      }
    />
  );
}

/** A line for each month of a source; missing days carry a mark, so that nobody has to see the colour. */
function GapCalendar({ gaps, nameOf }: { gaps: Gap[]; nameOf: (sourceId: string) => string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={t('quality.gaps')}>
      <table className="gap-calendar">
        <caption className="pf-v6-screen-reader">{t('quality.gapsText')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quality.source')}</th>
            <th scope="col">{t('quality.month')}</th>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gapMonths(gaps).map(({ sourceId, month, days }) => (
            <tr key={month + sourceId}>
              <th scope="row">{nameOf(sourceId)}</th>
              <td>{formats.month(month)}</td>
              {DAYS.map((day) => {
                const expected = days[day - 1] ?? null;
                return expected === null ? (
                  <td key={day} className={day <= days.length ? 'gap-none' : 'gap-outside'} />
                ) : (
                  <td key={day} className="gap" title={t('quality.missing', { count: Math.round(expected) })}>
                    <span aria-hidden="true">×</span>
                    <span className="pf-v6-screen-reader">{t('quality.missing', { count: Math.round(expected) })}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
