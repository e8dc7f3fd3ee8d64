import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { ActionableLabel } from '../figures/ActionableLabel';
import { catalogueQuery, type FigureDefinition } from '../figures/figures';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { DefinitionCard } from './DefinitionCard';
import { NumberFigure } from './NumberFigure';
import { TableFigure } from './TableFigure';
import '../start/start.css';
import './catalogue.css';

/** One figure with everything that is known about it. */
export default function FigurePage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const catalogue = useQuery(catalogueQuery);
  return catalogue.data ? (
    <KnownFigure definition={catalogue.data.items.find((each) => each.key === key)} name={key} />
  ) : (
    <>
      <PageHeader title={key} parent={{ name: t('navigation.catalogue'), path: '/figures' }} />
      <PageSection hasBodyWrapper={false}>
        <Answer query={catalogue}>{() => null}</Answer>
      </PageSection>
    </>
  );
}

function KnownFigure({ definition, name }: { definition: FigureDefinition | undefined; name: string }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const parent = { name: t('navigation.catalogue'), path: '/figures' };
  if (definition === undefined) {
    return (
      <>
        <PageHeader title={name} parent={parent} />
        <PageSection hasBodyWrapper={false}>
          <NothingYet title={t('figure.missing.title')}>{t('figure.missing.body')}</NothingYet>
        </PageSection>
      </>
    );
  }
  const labels = <ActionableLabel isActionable={definition.actionable} />;
  const header = { title: texts(definition.name), description: texts(definition.definition), labels, parent };
  return definition.kind === 'table' ? (
    <>
      <PageHeader {...header} />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={header.title}>
        <TableFigure definition={definition} />
        <DefinitionCard definition={definition} />
      </PageSection>
    </>
  ) : (
    <NumberFigure definition={definition} header={header} />
  );
}
