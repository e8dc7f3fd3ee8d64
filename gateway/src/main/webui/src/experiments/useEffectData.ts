import { useTranslation } from 'react-i18next';
import { type ColumnOf, type TableData, tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { type Arm, type Comparison, effectOf, type MetricResult } from './results';

interface Row {
  arm: Arm;
  /** Null for the control. */
  comparison: Comparison | null;
}

/** Every number of a metric: a line for each variant, the control first. */
export function useEffectData({ arms, comparisons }: MetricResult, write: (value: number) => string): TableData {
  const { t } = useTranslation();
  const formats = useFormats();
  const rows = arms.map((arm): Row => ({
    arm,
    comparison: comparisons.find(({ variant }) => variant === arm.variant) ?? null,
  }));
  const effects = comparisons.map(effectOf);
  const writeEffect = effects.every((effect) => effect?.isRelative !== false) ? formats.change.bind(formats) : write;
  const writeP = (value: number) => formats.significant(value, 2);
  const effect = ({ comparison }: Row) => (comparison === null ? null : effectOf(comparison));
  const columns: ColumnOf<Row>[] = [
    { name: t('experiments.variant'), value: ({ arm }) => arm.variant },
    { name: t('experiments.people'), value: ({ arm }) => arm.people, write: formats.count.bind(formats) },
    { name: t('experiments.mean'), value: ({ arm }) => arm.mean, write },
    { name: t('experiments.difference'), value: ({ comparison }) => comparison?.difference, write },
    { name: t('experiments.effect'), value: (row) => effect(row)?.estimate, write: writeEffect },
    { name: t('experiments.alwaysFrom'), value: (row) => effect(row)?.interval?.lower, write: writeEffect },
    { name: t('experiments.alwaysTo'), value: (row) => effect(row)?.interval?.upper, write: writeEffect },
    { name: t('experiments.holm'), value: ({ comparison }) => comparison?.alwaysValid?.holm, write: writeP },
    {
      name: t('experiments.chanceToBeat'),
      value: ({ comparison }) => comparison?.bayesian?.chanceToBeat,
      write: (value) => formats.percent(value),
    },
    {
      name: t('experiments.lossSwitching'),
      value: ({ comparison }) => comparison?.bayesian?.lossChoosingTreatment,
      write,
    },
    {
      name: t('experiments.lossStaying'),
      value: ({ comparison }) => comparison?.bayesian?.lossChoosingControl,
      write,
    },
    {
      name: t('experiments.fixedFrom'),
      value: ({ comparison }) => comparison?.fixedHorizon?.difference.lower,
      write,
    },
    {
      name: t('experiments.fixedTo'),
      value: ({ comparison }) => comparison?.fixedHorizon?.difference.upper,
      write,
    },
    { name: t('experiments.fixedP'), value: ({ comparison }) => comparison?.fixedHorizon?.p, write: writeP },
  ];
  return tableData(rows, columns);
}
