import { PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { CollectionCard } from './CollectionCard';
import { FigureBoard } from './FigureBoard';
import './start.css';

/** The figures for those who may read them; how the data comes in for everybody. */
export default function StartPage() {
  const maySeeFigures = useMay('seeFigures');
  return maySeeFigures ? <FigureBoard /> : <Welcome />;
}

function Welcome() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <PageHeader title={t('start.welcome', { name: me.name || me.username })} description={t('start.welcomeText')} />
      <PageSection hasBodyWrapper={false}>
        <CollectionCard />
      </PageSection>
    </>
  );
}
