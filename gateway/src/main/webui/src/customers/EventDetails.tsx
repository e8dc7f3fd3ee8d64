import { LabelGroup, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { TimelineEvent } from './customers';
import { productsOf } from './eventSentence';
import { PlainValue } from './PlainValue';

/** All that an event said: its products as a table, everything else as name and value. */
export function EventDetails({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const products = productsOf(event.properties);
  const others = Object.entries(event.properties).filter(([name]) => name !== 'products' || products.length === 0);
  return (
    <div className="event-details">
      {products.length > 0 && (
        <Table variant="compact" aria-label={t('customer.products')} borders={false}>
          <Thead>
            <Tr>
              <Th>{t('customer.product')}</Th>
              <Th className="numeric">{t('customer.quantity')}</Th>
              <Th className="numeric">{t('customer.price')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {products.map((product, index) => (
              <Tr key={index}>
                <Td dataLabel={t('customer.product')}>
                  <PlainValue value={product.name ?? product.product_id ?? product.sku} />
                </Td>
                <Td dataLabel={t('customer.quantity')} className="numeric">
                  <PlainValue value={product.quantity} />
                </Td>
                <Td dataLabel={t('customer.price')} className="numeric">
                  {typeof product.price === 'number' ? formats.decimal(product.price) : '–'}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      <dl className="facts">
        {others.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <PlainValue value={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('customer.received')}</dt>
          <dd>{formats.dayTime(event.receivedAt)}</dd>
        </div>
      </dl>
      <LabelGroup categoryName={t('customer.usableFor')} numLabels={8}>
        {event.purposes.map((purpose) => (
          <Label key={purpose} isCompact color="blue">
            {purpose}
          </Label>
        ))}
      </LabelGroup>
    </div>
  );
}
