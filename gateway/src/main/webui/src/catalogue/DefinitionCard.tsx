import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '../figures/figures';
import { useTexts } from '../i18n/useLanguage';
import { useGroupName } from './useGroupName';

/** What a figure is made of and what it is good for. */
export function DefinitionCard({ definition }: { definition: FigureDefinition }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const groupName = useGroupName();
  const { formula, source, inputs, parameters } = definition;
  return (
    <Card isFullHeight>
      <CardHeader>
        <CardTitle component="h2">{t('figure.definition')}</CardTitle>
        <div className="card-description">{texts(definition.definition)}</div>
      </CardHeader>
      <CardBody>
        <dl className="facts">
          {formula !== '' && (
            <Fact name={t('figure.formula')}>
              <code>{formula}</code>
            </Fact>
          )}
          <Fact name={t('figure.source')}>{source}</Fact>
          <Fact name={t('figure.inputs')}>{inputs.join(', ') || '–'}</Fact>
          <Fact name={t('figure.columns.unit')}>{t(`figure.units.${definition.unit}`)}</Fact>
          <Fact name={t('figure.direction')}>{t(`figure.directions.${definition.direction}`)}</Fact>
          <Fact name={t('figure.group')}>{groupName(definition.group)}</Fact>
          <Fact name={t(definition.actionable ? 'figure.actionable' : 'figure.vanity')}>
            {texts(definition.reason)}
          </Fact>
          <Fact name={t('figure.api')}>
            <code>{definition.path}</code>
          </Fact>
          {parameters.length > 0 && (
            <Fact name={t('figure.parameters')}>
              <ul>
                {parameters.map(({ name, description }) => (
                  <li key={name}>
                    <code>{name}</code> {texts(description)}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </dl>
      </CardBody>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
