import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { ExportMenu } from '../charts/ExportMenu';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { Notice } from '../states/Notice';
import { TitledCard } from '../states/TitledCard';
import { type Duplicates, duplicatesQuery } from './duplicates';
import { PairsTable } from './PairsTable';
import { useFeatureName } from './useFeatureName';

/** People who may be known twice. Nobody is joined by likeness: a steward looks, and the sources say who is who. */
export default function DuplicatesPage() {
  const { t } = useTranslation();
  const duplicates = useQuery(duplicatesQuery);
  return (
    <>
      <PageHeader title={t('navigation.duplicates')} description={t('duplicates.description')} />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.duplicates')}>
        <Notice variant="info" title={t('duplicates.joinTitle')}>
          {t('duplicates.joinText')}
        </Notice>
        <Answer query={duplicates}>{(answer) => <Pairs answer={answer} />}</Answer>
      </PageSection>
    </>
  );
}

function Pairs({ answer }: { answer: Duplicates }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const featureName = useFeatureName();
  const { examined, candidates, people, items } = answer;
  const title = t('duplicates.title');
  const data = tableData(items, [
    { name: t('duplicates.probability'), value: ({ probability }) => probability, write: (p) => formats.percent(p, 2) },
    { name: t('duplicates.first'), value: ({ first }) => first },
    { name: t('duplicates.second'), value: ({ second }) => second },
    { name: t('duplicates.agreeing'), value: ({ agreeing }) => agreeing.map(featureName).join(', ') },
  ]);
  const facts = [
    [t('duplicates.examined'), examined],
    [t('quality.candidates'), candidates],
    [t('quality.people'), people],
  ] as const;
  return (
    <TitledCard title={title} description={t('duplicates.reading')} actions={<ExportMenu title={title} data={data} />}>
      <dl className="counts">
        {facts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formats.count(count)}</dd>
          </div>
        ))}
      </dl>
      {items.length === 0 ? (
        <NothingYet headingLevel="h3" title={t('duplicates.none')}>
          {t('duplicates.noneText')}
        </NothingYet>
      ) : (
        <PairsTable pairs={items} label={title} />
      )}
      {candidates > items.length && <p className="left-out">{t('duplicates.shown', { count: items.length })}</p>}
    </TitledCard>
  );
}
