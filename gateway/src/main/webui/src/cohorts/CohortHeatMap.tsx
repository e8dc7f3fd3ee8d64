import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { type Cohort, type Measure, shade, strongest } from './cohorts';

interface CohortHeatMapProps {
  cohorts: Cohort[];
  measure: Measure;
  currency: string;
}

/** A table whose cells are coloured: picture and numbers in one, for eyes and screen readers alike. */
export function CohortHeatMap({ cohorts, measure, currency }: CohortHeatMapProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const most = strongest(cohorts, measure);
  const offsets = Array.from(
    { length: Math.max(...cohorts.flatMap(({ cells }) => cells.map(({ offset }) => offset))) + 1 },
    (_, offset) => offset,
  );
  const write = (value: number) => {
    switch (measure) {
      case 'rate':
        return formats.percent(value, value === 1 ? 0 : 1);
      case 'revenue':
        return formats.moneyShort(value, currency);
      case 'customers':
        return formats.count(value);
    }
  };
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={t(`cohorts.titles.${measure}`)}>
      <table className="heat-map">
        <caption className="pf-v6-screen-reader">{t(`cohorts.titles.${measure}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cohorts.cohort')}</th>
            <th scope="col">{t('cohorts.size')}</th>
            {offsets.map((offset) => (
              <th key={offset} scope="col">
                <span className="pf-v6-screen-reader">{t('cohorts.month')} </span>
                {offset}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ cohort, size, cells }) => (
            <tr key={cohort}>
              <th scope="row">{formats.month(`${cohort}-15`)}</th>
              <td>{formats.count(size)}</td>
              {offsets.map((offset) => {
                const cell = cells.find((each) => each.offset === offset);
                return cell ? (
                  <td key={offset} className={`heat heat-${shade(cell[measure], most)}`}>
                    {write(cell[measure])}
                  </td>
                ) : (
                  <td key={offset} className="heat-ahead" />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
