import { useTranslation } from 'react-i18next';
import { shade } from '../cohorts/cohorts';
import { useFormats } from '../format/useFormats';
import type { RfmMeasure } from './RfmCard';
import { fieldAt, regionOf, type RfmField, type RfmGrid, SCORES } from './rfm';

interface RfmPictureProps {
  grid: RfmGrid;
  measure: RfmMeasure;
  chosen: RfmField | null;
  onChoose: (field: RfmField) => void;
}

/** Recency to the right, frequency upwards; each field opens the customers in it. */
export function RfmPicture({ grid, measure, chosen, onChoose }: RfmPictureProps) {
  const { t } = useTranslation();
  const columns = [...SCORES].reverse();
  const most = Math.max(...SCORES.flatMap((f) => SCORES.map((r) => fieldAt(grid.cells, r, f)[measure])));
  return (
    <div className="rfm-frame">
      <span className="rfm-axis rfm-axis-up">{t('rfm.frequency')} →</span>
      <div className="rfm-scroll" tabIndex={0} role="region" aria-label={t('rfm.gridLabel')}>
        <table className="rfm-grid" aria-label={t('rfm.gridLabel')}>
          <thead>
            <tr>
              <td />
              {columns.map((r) => (
                <th key={r} scope="col">
                  R {r}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SCORES.map((f) => (
              <tr key={f}>
                <th scope="row">F {f}</th>
                {columns.map((r) => {
                  const field = fieldAt(grid.cells, r, f);
                  return (
                    <td key={r}>
                      <RfmButton
                        field={field}
                        grid={grid}
                        shade={shade(field[measure], most)}
                        isChosen={chosen?.r === r && chosen.f === f}
                        onChoose={onChoose}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className="rfm-axis">{t('rfm.recency')} →</span>
    </div>
  );
}

interface RfmButtonProps {
  field: RfmField;
  grid: RfmGrid;
  shade: number;
  isChosen: boolean;
  onChoose: (field: RfmField) => void;
}

function RfmButton({ field, grid, shade: step, isChosen, onChoose }: RfmButtonProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const revenue = formats.moneyShort(field.revenue, grid.currency);
  return (
    <button
      type="button"
      className={`rfm-field heat heat-${step}`}
      aria-pressed={isChosen}
      disabled={field.customers === 0}
      onClick={() => onChoose(field)}
    >
      <span className="rfm-region">{t(`rfm.regions.${regionOf(field.r, field.f)}`)}</span>
      <strong>{formats.count(field.customers)}</strong>
      <span>
        {formats.percent(field.customers / grid.customers)} · {revenue}
      </span>
    </button>
  );
}
