import { Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../charts/DataTable';
import { type ColumnOf, tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { sourcesQuery } from '../sources/sources';
import { Notice } from '../states/Notice';
import type { Experiment } from './experiments';
import type { ExperimentResults, Uneven } from './results';

interface SplitMismatchProps {
  experiment: Experiment;
  results: ExperimentResults;
}

/** People were not split as planned: no result can be trusted, and here is where to look for the fault. */
export function SplitMismatch({ experiment, results: { split, verdict } }: SplitMismatchProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const sources = useQuery(sourcesQuery).data?.items ?? [];
  const count = formats.count.bind(formats);
  const sourceName = (id: string) => sources.find((source) => source.id === id)?.name ?? id;
  const places = [
    { title: t('experiments.unevenDays'), uneven: split.days, nameOf: ({ at }: Uneven) => formats.day(at) },
    { title: t('experiments.unevenSources'), uneven: split.sources, nameOf: ({ at }: Uneven) => sourceName(at) },
  ];
  return (
    <Card className="verdict verdict-blocked">
      <CardBody className="stack">
        <Notice variant="danger" title={t('experiments.blocked')}>
          <p>{texts(verdict.text)}</p>
          <p>{t('experiments.blockedText')}</p>
        </Notice>
        <DataTable
          label={t('experiments.split')}
          data={tableData(split.variants, [
            { name: t('experiments.variant'), value: ({ variant }) => variant },
            { name: t('experiments.people'), value: ({ people }) => people, write: count },
            { name: t('experiments.expected'), value: ({ expected }) => expected, write: count },
          ])}
        />
        {places.map(({ title, uneven, nameOf }) => (
          <section key={title}>
            <h2 className="experiment-heading">{title}</h2>
            {uneven.length === 0 ? (
              <p className="faint">{t('experiments.unevenNowhere')}</p>
            ) : (
              <DataTable
                label={title}
                data={tableData(uneven, [
                  { name: t('experiments.place'), value: nameOf },
                  ...experiment.variants.map(({ key }, at): ColumnOf<Uneven> => ({
                    name: key,
                    value: ({ people }) => people[at],
                    write: count,
                  })),
                  { name: 'p', value: ({ p }) => p, write: (p) => formats.significant(p, 2) },
                ])}
              />
            )}
          </section>
        ))}
      </CardBody>
    </Card>
  );
}
