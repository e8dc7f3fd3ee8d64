import { useTranslation } from 'react-i18next';
import { tableData, type TableData } from '../charts/tableData';
import type { Figure } from '../figures/figures';
import { useFigureName } from '../figures/useFigureName';

/** The board as a table: each figure a line, at full precision. */
export function useBoardData(tiles: Figure[] | undefined): TableData | undefined {
  const { t } = useTranslation();
  const nameOf = useFigureName();
  return (
    tiles &&
    tableData(tiles, [
      { name: t('figure.columns.figure'), value: ({ figure }) => nameOf(figure) },
      { name: t('figure.columns.unit'), value: ({ unit, currency }) => currency ?? t(`figure.units.${unit}`) },
      { name: t('figure.columns.value'), value: ({ value }) => value, write: String },
      { name: t('figure.columns.low'), value: ({ interval }) => interval?.low, write: String },
      { name: t('figure.columns.high'), value: ({ interval }) => interval?.high, write: String },
      { name: t('figure.columns.people'), value: ({ people }) => people, write: String },
      { name: t('figure.columns.previous'), value: ({ previous }) => previous?.value, write: String },
      { name: t('figure.columns.change'), value: ({ changeRatio }) => changeRatio, write: String },
      { name: t('figure.columns.pValue'), value: ({ change }) => change?.pValue, write: String },
    ])
  );
}
