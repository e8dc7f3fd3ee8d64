import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { IntervalBars } from '../charts/IntervalBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { QUALITY_DIMENSIONS, type QualityDimension } from './quality';

/** What is checked in each dimension and how much of it passes. */
export function RulesCard({ dimensions }: { dimensions: QualityDimension[] }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const percent = (value: number) => formats.percent(value, 1);
  const count = (value: number) => formats.count(value);
  const nameOf = (key: string) => {
    const known = QUALITY_DIMENSIONS.find((each) => each === key);
    return known ? t(`quality.dimensions.${known}`) : key;
  };
  const rules = dimensions.flatMap(({ dimension, rules: own }) => own.map((rule) => ({ dimension, ...rule })));
  const data = tableData(rules, [
    { name: t('quality.dimension'), value: ({ dimension }) => nameOf(dimension) },
    { name: t('quality.rule'), value: ({ name }) => texts(name) },
    { name: t('quality.passing'), value: ({ passing }) => passing, write: count },
    { name: t('quality.checked'), value: ({ checked }) => checked, write: count },
    { name: t('quality.share'), value: ({ share }) => share, write: percent },
    { name: t('figure.columns.low'), value: ({ interval }) => interval?.low, write: percent },
    { name: t('figure.columns.high'), value: ({ interval }) => interval?.high, write: percent },
  ]);
  return (
    <ChartCard
      title={t('quality.rules')}
      description={t('quality.rulesText')}
      data={data}
      picture={
        <>
          <dl className="counts">
            {dimensions.map(({ dimension, share }) => (
              <div key={dimension}>
                <dt>{nameOf(dimension)}</dt>
                <dd>{share === null ? '–' : percent(share)}</dd>
              </div>
            ))}
          </dl>
          <IntervalBars
            label={t('quality.rulesLabel')}
            bars={rules.map(({ name, share, interval }) => ({ name: texts(name), value: share, bounds: interval }))}
            write={percent}
          />
        </>
      }
    />
  );
}
