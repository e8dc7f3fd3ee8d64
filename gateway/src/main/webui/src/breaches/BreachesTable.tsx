import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import type { Breach } from './breaches';
import { ClockLabel } from './ClockLabel';
import { RiskLabel } from './RiskLabel';

export function BreachesTable({ breaches }: { breaches: Breach[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact">
      <Caption>{t('breaches.table')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('breaches.breach')}</Th>
          <Th>{t('breaches.risk')}</Th>
          <Th>{t('breaches.awareness')}</Th>
          <Th>{t('breaches.authority.title')}</Th>
          <Th>{t('breaches.told.title')}</Th>
          <Th>{t('breaches.clock.title')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {breaches.map((breach) => (
          <Tr key={breach.id}>
            <Td dataLabel={t('breaches.breach')}>
              <Link to={`/privacy/breaches/${breach.id}`}>{breach.title}</Link>
              <small className="request-article faint">{t(`breaches.states.${breach.state}`)}</small>
            </Td>
            <Td dataLabel={t('breaches.risk')}>
              <RiskLabel risk={breach.risk} />
            </Td>
            <Td dataLabel={t('breaches.awareness')}>{formats.dayTime(breach.awareness)}</Td>
            <Td dataLabel={t('breaches.authority.title')}>
              {t(`breaches.authority.decisions.${breach.authority.decision}`)}
            </Td>
            <Td dataLabel={t('breaches.told.title')}>{t(`breaches.told.decisions.${breach.told.decision}`)}</Td>
            <Td dataLabel={t('breaches.clock.title')}>
              <ClockLabel clock={breach.clock} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
