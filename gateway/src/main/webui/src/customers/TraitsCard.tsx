import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { SourceName } from '../sources/SourceName';
import { PlainValue } from './PlainValue';
import type { Trait } from './customers';

export function TraitsCard({ traits }: { traits: Record<string, Trait> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const sorted = Object.entries(traits).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('customer.traits')}</CardTitle>
      </CardHeader>
      {sorted.length === 0 ? (
        <CardBody className="faint">{t('customer.noTraits')}</CardBody>
      ) : (
        <Table variant="compact" aria-label={t('customer.traits')} className="card-table">
          <Thead>
            <Tr>
              <Th width={20}>{t('customer.trait')}</Th>
              <Th width={40}>{t('customer.value')}</Th>
              <Th>{t('customer.origin')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {sorted.map(([name, { value, sourceId, at }]) => (
              <Tr key={name}>
                <Th dataLabel={t('customer.trait')} scope="row">
                  {name}
                </Th>
                <Td dataLabel={t('customer.value')} modifier="breakWord">
                  <PlainValue value={value} />
                </Td>
                <Td dataLabel={t('customer.origin')} className="origin">
                  <SourceName id={sourceId} />
                  <small>{formats.dayTime(at)}</small>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Card>
  );
}
