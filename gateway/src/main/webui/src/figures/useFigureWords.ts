import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { changeOf, courseOf, type HowFar, SMALLEST_P } from './course';
import type { Change, Figure, Interval } from './figures';
import { useFigureText } from './useFigureText';

type Unit = Pick<Figure, 'unit' | 'currency'>;

const METHODS = [
  'wilson',
  'wilson-clustered',
  'wilson-converted',
  'delta',
  'poisson',
  'poisson-count',
  'order-statistics',
  'two-proportion-z',
  'z',
] as const;

/** Says in words what the numbers around a figure mean. */
export function useFigureWords() {
  const { t } = useTranslation();
  const formats = useFormats();
  const write = useFigureText();
  const methodOf = (name: string) => {
    const known = METHODS.find((each) => each === name);
    return known ? t(`figure.methods.${known}`) : name;
  };
  const bounds = (unit: Unit, { low, high }: { low: number; high: number }, isShort = false) =>
    t('figure.bounds', { low: write(unit, low, isShort), high: write(unit, high, isShort) });
  /** Shares differ by points of a hundred, not by a percentage of themselves. */
  const difference = (unit: Unit, value: number) =>
    unit.unit === 'ratio'
      ? t('figure.percentagePoints', { value: formats.decimal(100 * value, 1) })
      : write(unit, value);
  const pValue = (p: number) => (p < SMALLEST_P ? `< ${formats.decimal(SMALLEST_P, 3)}` : `= ${formats.decimal(p, 3)}`);
  const distance = ({ by, amount }: HowFar) =>
    by === 'points'
      ? t('figure.points', { value: formats.decimal(Math.abs(amount)) })
      : formats.percent(Math.abs(amount));
  return {
    bounds,
    change: ({ by, amount }: HowFar) => (by === 'points' ? formats.signed(amount) : formats.change(amount)),
    interval: (unit: Unit, interval: Interval) =>
      t('figure.interval', {
        level: formats.percent(interval.level, 0),
        bounds: bounds(unit, interval),
        method: methodOf(interval.method),
      }),
    course: (figure: Figure, span: string) => {
      const course = courseOf(figure);
      if (course === null) {
        return t('figure.course.unknown');
      }
      const before = write(figure, figure.previous?.value ?? null);
      const change = changeOf(figure);
      // Nothing is a multiple of zero.
      return change === null
        ? t('figure.course.fromZero', { span, before })
        : t(`figure.course.${course}`, { span, before, ratio: distance(change) });
    },
    test: (unit: Unit, change: Change) =>
      t(change.significant ? 'figure.test.real' : 'figure.test.chance', {
        difference: difference(unit, change.difference),
        low: difference(unit, change.low),
        high: difference(unit, change.high),
        p: pValue(change.pValue),
        method: methodOf(change.method),
      }),
  };
}
