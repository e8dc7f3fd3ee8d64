import { useTranslation } from 'react-i18next';
import { shade } from '../cohorts/cohorts';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { type Effectiveness, type Overlap, overlapOf } from './effectiveness';

interface OverlapCardProps {
  answer: Effectiveness;
  nameOf: (key: string) => string;
}

/** Two segments of the same people are one too many. */
export function OverlapCard({ answer, nameOf }: OverlapCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const data = tableData(answer.overlap, [
    { name: t('effectiveness.segment'), value: ({ a }) => nameOf(a) },
    { name: t('relations.correlations.second'), value: ({ b }) => nameOf(b) },
    { name: t('effectiveness.both'), value: ({ both }) => both, write: (count) => formats.count(count) },
    { name: t('effectiveness.jaccard'), value: ({ jaccard }) => jaccard, write: (share) => formats.percent(share) },
  ]);
  return (
    <ChartCard
      title={t('effectiveness.overlap.title')}
      description={t('effectiveness.overlap.reading')}
      picture={<OverlapMatrix answer={answer} nameOf={nameOf} />}
      data={data}
    />
  );
}

function OverlapMatrix({ answer: { overlap }, nameOf }: OverlapCardProps) {
  const { t } = useTranslation();
  const keys = [...new Set(overlap.flatMap(({ a, b }) => [a, b]))];
  const columns = keys.slice(0, -1);
  const label = t('effectiveness.overlap.title');
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={label}>
      <table className="overlap">
        <caption className="pf-v6-screen-reader">{label}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((key) => (
              <th key={key} scope="col">
                {nameOf(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.slice(1).map((row, at) => (
            <tr key={row}>
              <th scope="row">{nameOf(row)}</th>
              {columns.map((column, index) =>
                index > at ? <td key={column} /> : <OverlapCell key={column} found={overlapOf(overlap, row, column)} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OverlapCell({ found }: { found: Overlap | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (typeof found?.jaccard !== 'number') {
    return <td className="heat heat-0">{found?.suppressed ? t('tooFew') : '–'}</td>;
  }
  return (
    <td className={`heat heat-${shade(found.jaccard, 1)}`}>
      {formats.percent(found.jaccard, 0)}
      <small>{t('journeys.people', { count: found.both ?? 0 })}</small>
    </td>
  );
}
