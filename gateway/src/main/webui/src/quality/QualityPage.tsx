import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { TableCard } from '../charts/TableCard';
import { tableData } from '../charts/tableData';
import { GradeLabel } from '../figures/GradeLabel';
import { useFormats } from '../format/useFormats';
import { plusDays } from '../period/period';
import { PeriodPicker } from '../period/PeriodPicker';
import { usePeriod } from '../period/usePeriod';
import { Answer } from '../states/Answer';
import { DuplicatesCard } from './DuplicatesCard';
import { GapsCard } from './GapsCard';
import { qualityQuery } from './quality';
import { RebuildCard } from './RebuildCard';
import { RulesCard } from './RulesCard';
import './quality.css';

/** How far the data behind the figures can be relied on. */
export default function QualityPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { choice, period, choose } = usePeriod();
  const mayRebuild = useMay('rebuildFigures');
  const quality = useQuery(qualityQuery(period));
  return (
    <>
      <PageHeader
        title={t('navigation.quality')}
        labels={quality.data && <GradeLabel grade={quality.data.grade} />}
        description={t('start.span', { from: formats.day(period.from), until: formats.day(plusDays(period.to, -1)) })}
        actions={<PeriodPicker choice={choice} period={period} onChoose={choose} />}
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.quality')}>
        <Answer query={quality}>
          {({ dimensions, gaps, unusedTraits, duplicates }) => (
            <>
              <RulesCard dimensions={dimensions} />
              <GapsCard gaps={gaps} />
              <DuplicatesCard duplicates={duplicates} />
              <TableCard
                title={t('quality.unused')}
                description={t('quality.unusedText')}
                empty={t('quality.noneUnused')}
                data={tableData(unusedTraits, [
                  { name: t('quality.trait'), value: ({ trait }) => trait },
                  { name: t('quality.profiles'), value: ({ profiles }) => profiles, write: (n) => formats.count(n) },
                ])}
              />
            </>
          )}
        </Answer>
        {mayRebuild && <RebuildCard />}
      </PageSection>
    </>
  );
}
