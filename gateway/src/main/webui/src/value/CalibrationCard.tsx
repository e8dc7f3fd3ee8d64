import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { CalibrationChart } from './CalibrationChart';
import { useMethodName } from './useMethodName';
import { type CalibrationPicture, modelQuery } from './value';

const VIEWS = ['byRepeats', 'cumulative'] as const;

/** A line of the picture, whichever of the two is shown. */
export interface CalibrationRow {
  name: string;
  actual: number;
  expected: number;
}

/** Where what happened and what the model expects part, the model is wrong. Nothing to show before there is a model. */
export function CalibrationCard() {
  const { t } = useTranslation();
  const formats = useFormats();
  const methodName = useMethodName();
  const model = useQuery(modelQuery).data;
  const [view, setView] = useState<(typeof VIEWS)[number]>('byRepeats');
  if (model === undefined) {
    return null;
  }
  const rows = rowsOf(model.picture, view, (day) => formats.day(day));
  const count = (value: number) => formats.count(value);
  const data = tableData(rows, [
    { name: t(`worth.calibration.axes.${view}`), value: ({ name }) => name },
    { name: t('worth.calibration.actual'), value: ({ actual }) => actual, write: count },
    { name: t('worth.calibration.expected'), value: ({ expected }) => expected, write: count },
  ]);
  const views = (
    <ToggleGroup isCompact aria-label={t('worth.calibration.view')}>
      {VIEWS.map((each) => (
        <ToggleGroupItem
          key={each}
          text={t(`worth.calibration.views.${each}`)}
          isSelected={each === view}
          onChange={() => setView(each)}
        />
      ))}
    </ToggleGroup>
  );
  return (
    <ChartCard
      title={t('worth.calibration.title')}
      description={t(`worth.calibration.readings.${view}`, { model: methodName(model.choice.purchases) })}
      tools={views}
      picture={
        <CalibrationChart
          rows={rows}
          isByRepeats={view === 'byRepeats'}
          axis={t(`worth.calibration.axes.${view}`)}
          label={t(`worth.calibration.labels.${view}`)}
        />
      }
      data={data}
    />
  );
}

function rowsOf(
  picture: CalibrationPicture,
  view: (typeof VIEWS)[number],
  writeDay: (day: string) => string,
): CalibrationRow[] {
  return view === 'byRepeats'
    ? picture.byRepeats.map(({ from, to, actual, expected }) => ({
        name: to === null ? `${from}+` : String(from),
        actual,
        expected,
      }))
    : picture.cumulative.map(({ on, actual, expected }) => ({ name: writeDay(on), actual, expected }));
}
