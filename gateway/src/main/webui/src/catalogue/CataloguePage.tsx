import { Card, CardBody, CardHeader, CardTitle, PageSection, SearchInput } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { ActionableLabel } from '../figures/ActionableLabel';
import { catalogueQuery, type FigureDefinition } from '../figures/figures';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { byGroup, matching } from './catalogue';
import { useGroupName } from './useGroupName';
import './catalogue.css';

/** Every figure there is, with what it means. */
export default function CataloguePage() {
  const { t } = useTranslation();
  const catalogue = useQuery(catalogueQuery);
  const [wanted, setWanted] = useState('');
  return (
    <>
      <PageHeader
        title={t('navigation.catalogue')}
        description={t('catalogue.description')}
        actions={
          <SearchInput
            aria-label={t('catalogue.search')}
            placeholder={t('catalogue.search')}
            resetButtonLabel={t('catalogue.clear')}
            value={wanted}
            onChange={(_, value) => setWanted(value)}
            onClear={() => setWanted('')}
          />
        }
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.catalogue')}>
        <Answer query={catalogue}>{({ items }) => <Groups items={matching(items, wanted)} />}</Answer>
      </PageSection>
    </>
  );
}

function Groups({ items }: { items: FigureDefinition[] }) {
  const { t } = useTranslation();
  const groupName = useGroupName();
  return items.length === 0 ? (
    <NothingYet title={t('catalogue.none')} />
  ) : (
    byGroup(items).map(([group, figures]) => (
      <Card key={group}>
        <CardHeader>
          <CardTitle component="h2">{groupName(group)}</CardTitle>
        </CardHeader>
        <CardBody>
          <ul className="catalogue">
            {figures.map((definition) => (
              <CatalogueEntry key={definition.key} definition={definition} />
            ))}
          </ul>
        </CardBody>
      </Card>
    ))
  );
}

function CatalogueEntry({ definition: { key, name, definition, actionable } }: { definition: FigureDefinition }) {
  const texts = useTexts();
  const { search } = useLocation();
  return (
    <li>
      <div className="catalogue-name">
        <Link to={{ pathname: `/figures/${key}`, search }}>{texts(name)}</Link>
        <ActionableLabel isActionable={actionable} />
      </div>
      <p className="faint">{texts(definition)}</p>
    </li>
  );
}
