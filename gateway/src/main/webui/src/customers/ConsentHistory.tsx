import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { Answer } from '../states/Answer';
import { Dialog } from '../states/Dialog';
import { consentHistoryQuery, type Purpose } from './consents';

interface ConsentHistoryProps {
  profileId: string;
  purpose: Purpose;
  onClose: () => void;
}

const STATES = [
  'GIVEN',
  'RENEWED',
  'REFUSED',
  'WITHDRAWN',
  'OBJECTED',
  'EXPIRED',
  'REQUESTED',
  'PENDING_CONFIRMATION',
  'INVALIDATED',
] as const;

/** The ledger as it stands: what was said when, how, and when it was written down. */
export function ConsentHistory({ profileId, purpose, onClose }: ConsentHistoryProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const history = useQuery(consentHistoryQuery(profileId, purpose.key));
  const stateOf = (code: string) => {
    const known = STATES.find((state) => state === code);
    return known ? t(`consentState.${known}`) : code;
  };
  return (
    <Dialog isWide title={t('customer.historyOf', { name: texts(purpose.name) })} onClose={onClose}>
      <p>{texts(purpose.description)}</p>
      <Answer query={history}>
        {({ items }) => (
          <Table variant="compact" aria-label={t('customer.history')}>
            <Thead>
              <Tr>
                <Th>{t('customer.state')}</Th>
                <Th>{t('customer.eventTime')}</Th>
                <Th>{t('customer.recordedAt')}</Th>
                <Th>{t('customer.method')}</Th>
                <Th>{t('customer.version')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {items.map((entry) => (
                <Tr key={entry.id}>
                  <Td dataLabel={t('customer.state')}>{stateOf(entry.state)}</Td>
                  <Td dataLabel={t('customer.eventTime')}>{formats.dayTime(entry.eventTime)}</Td>
                  <Td dataLabel={t('customer.recordedAt')}>{formats.dayTime(entry.recordedAt)}</Td>
                  <Td dataLabel={t('customer.method')}>{entry.method ?? '–'}</Td>
                  <Td dataLabel={t('customer.version')}>{entry.purposeVersion}</Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Answer>
    </Dialog>
  );
}
