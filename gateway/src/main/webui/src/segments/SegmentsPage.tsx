import { Card, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { EffectivenessView } from './EffectivenessView';
import { segmentsQuery } from './segments';
import { SegmentsTable } from './SegmentsTable';
import './segments.css';

export default function SegmentsPage() {
  const { t } = useTranslation();
  const mayEdit = useMay('editSegments');
  const mayCompare = useMay('seeFigures');
  const segments = useQuery(segmentsQuery);
  const known = segments.data?.items ?? [];
  const create = mayEdit && (
    <Link className="pf-v6-c-button pf-m-primary" to="/segments/_new">
      {t('segments.create')}
    </Link>
  );
  return (
    <>
      <PageHeader title={t('navigation.segments')} description={t('segments.description')} actions={create} />
      <PageSection hasBodyWrapper={false} className="stack">
        <Card>
          <Answer query={segments}>
            {({ items }) =>
              items.length === 0 ? (
                <NothingYet title={t('segments.none.title')} action={create}>
                  {t('segments.none.body')}
                </NothingYet>
              ) : (
                <SegmentsTable segments={items} />
              )
            }
          </Answer>
        </Card>
        {mayCompare && known.length > 0 && <EffectivenessView segments={known} />}
      </PageSection>
    </>
  );
}
