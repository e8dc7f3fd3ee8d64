import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { type Coefficient, type Correlations, type Method, pairOf, SIGNIFICANT, tintOf } from './relations';
import { useFigureName } from './useFigureName';
import { useP } from './useP';

interface CorrelationMatrixProps {
  answer: Correlations;
  method: Method;
}

/** A table whose cells are coloured by how far two figures go together; half of a square says it all. */
export function CorrelationMatrix({ answer: { figures, pairs }, method }: CorrelationMatrixProps) {
  const { t } = useTranslation();
  const figureName = useFigureName();
  const shown = figures.filter((a) => figures.some((b) => pairOf(pairs, a, b)?.[method]));
  const columns = shown.slice(0, -1);
  const label = t('relations.correlations.label', { method: t(`relations.correlations.methods.${method}`) });
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={label}>
      <table className="matrix">
        <caption className="pf-v6-screen-reader">{label}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((figure) => (
              <th key={figure} scope="col">
                {figureName(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(1).map((row, at) => (
            <tr key={row}>
              <th scope="row">{figureName(row)}</th>
              {columns.map((column, index) =>
                index > at ? (
                  <td key={column} />
                ) : (
                  <MatrixCell key={column} found={pairOf(pairs, row, column)?.[method] ?? null} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What may be chance has no colour. */
function MatrixCell({ found }: { found: Coefficient | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const p = useP();
  if (found === null) {
    return <td className="tint">–</td>;
  }
  const isSure = found.adjustedPValue < SIGNIFICANT;
  return (
    <td className={tintOf(isSure ? found.coefficient : 0)}>
      <span className={isSure ? 'strong' : undefined}>{formats.decimal(found.coefficient)}</span>
      <small>{t('relations.cellP', { p: p(found.adjustedPValue) })}</small>
    </td>
  );
}
