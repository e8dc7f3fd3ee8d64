import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shortId } from '../customers/customerName';
import { useFormats } from '../format/useFormats';
import { DeadlineLight } from './DeadlineLight';
import { dueOf } from './light';
import { RequestState } from './RequestState';
import type { RightsRequest } from './requests';

export function RequestsTable({ requests }: { requests: RightsRequest[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact">
      <Caption>{t('privacy.queue')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('privacy.request')}</Th>
          <Th>{t('privacy.state')}</Th>
          <Th>{t('privacy.received')}</Th>
          <Th>{t('privacy.channel')}</Th>
          <Th>{t('privacy.deadline')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {requests.map((request) => (
          <Tr key={request.id}>
            <Td dataLabel={t('privacy.request')}>
              <Link to={`/privacy/requests/${request.id}`}>
                {t('privacy.requestTitle', { type: t(`privacy.types.${request.type}`), id: shortId(request.id) })}
              </Link>
              <small className="request-article faint">{t(`privacy.articles.${request.type}`)}</small>
            </Td>
            <Td dataLabel={t('privacy.state')}>
              <RequestState state={request.state} />
            </Td>
            <Td dataLabel={t('privacy.received')}>{formats.day(request.receivedAt)}</Td>
            <Td dataLabel={t('privacy.channel')}>{t(`privacy.channels.${request.channel}`)}</Td>
            <Td dataLabel={t('privacy.deadline')}>
              <span className="request-due">
                {formats.day(dueOf(request).date)} <DeadlineLight request={request} />
              </span>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
