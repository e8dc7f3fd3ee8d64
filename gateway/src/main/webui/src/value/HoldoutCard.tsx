import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { useMethodName } from './useMethodName';
import { modelQuery } from './value';

/** How each model, and each rule of thumb, has foretold weeks it had not seen; the least error first. */
export function HoldoutCard() {
  const { t } = useTranslation();
  const formats = useFormats();
  const methodName = useMethodName();
  const holdout = useQuery(modelQuery).data?.holdout;
  if (!holdout) {
    return null;
  }
  const three = (value: number) => formats.decimal(value, 3);
  const count = (value: number) => formats.count(value);
  const best = holdout.methods.toSorted((a, b) => a.rootMeanSquaredError - b.rootMeanSquaredError);
  const data = tableData(best, [
    { name: t('worth.holdout.method'), value: ({ method }) => methodName(method) },
    { name: t('worth.holdout.rmse'), value: ({ rootMeanSquaredError }) => rootMeanSquaredError, write: three },
    { name: t('worth.holdout.mae'), value: ({ meanAbsoluteError }) => meanAbsoluteError, write: three },
    { name: t('worth.holdout.predicted'), value: ({ predicted }) => predicted, write: count },
    { name: t('worth.holdout.bias'), value: ({ bias }) => bias, write: (share) => formats.change(share) },
    { name: t('worth.holdout.rank'), value: ({ rankCorrelation }) => rankCorrelation, write: three },
  ]);
  return (
    <TableCard
      title={t('worth.holdout.title')}
      description={t('worth.holdout.reading', {
        split: formats.day(holdout.split),
        weeks: formats.decimal(holdout.weeks, 0),
        customers: formats.count(holdout.customers),
        actual: formats.count(holdout.actual),
      })}
      data={data}
    />
  );
}
