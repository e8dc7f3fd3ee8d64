import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { type Customer, customerQuery } from '../customers/customers';
import { PlainValue } from '../customers/PlainValue';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { Dialog } from '../states/Dialog';
import { compared, type DuplicatePair } from './duplicates';

interface CompareDialogProps {
  pair: DuplicatePair;
  onClose: () => void;
}

/** What is known of two people, side by side. */
export function CompareDialog({ pair, onClose }: CompareDialogProps) {
  const { t } = useTranslation();
  const first = useQuery(customerQuery(pair.first));
  const second = useQuery(customerQuery(pair.second));
  return (
    <Dialog isWide title={t('duplicates.compareTitle')} onClose={onClose}>
      <Answer query={first}>
        {(one) => <Answer query={second}>{(other) => <SideBySide first={one} second={other} />}</Answer>}
      </Answer>
    </Dialog>
  );
}

function SideBySide({ first, second }: { first: Customer; second: Customer }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const identifiers = ({ identifiers: known }: Customer) =>
    known.map(({ type, value }) => `${type}: ${value}`).join(', ');
  return (
    <Table variant="compact" aria-label={t('duplicates.compareTitle')}>
      <Thead>
        <Tr>
          <Th>{t('customer.trait')}</Th>
          <Th>
            <CustomerLink id={first.id} />
          </Th>
          <Th>
            <CustomerLink id={second.id} />
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {compared(first, second).map(({ name, first: one, second: other, isSame }) => (
          <Tr key={name}>
            <Th scope="row" dataLabel={t('customer.trait')}>
              {name}{' '}
              {isSame && (
                <Label isCompact color="teal">
                  {t('duplicates.same')}
                </Label>
              )}
            </Th>
            <Td modifier="breakWord">
              <PlainValue value={one} />
            </Td>
            <Td modifier="breakWord">
              <PlainValue value={other} />
            </Td>
          </Tr>
        ))}
        <Tr>
          <Th scope="row">{t('duplicates.identifiers')}</Th>
          <Td modifier="breakWord">{identifiers(first)}</Td>
          <Td modifier="breakWord">{identifiers(second)}</Td>
        </Tr>
        <Tr>
          <Th scope="row">{t('duplicates.since')}</Th>
          <Td>{formats.day(first.firstSeen)}</Td>
          <Td>{formats.day(second.firstSeen)}</Td>
        </Tr>
      </Tbody>
    </Table>
  );
}
