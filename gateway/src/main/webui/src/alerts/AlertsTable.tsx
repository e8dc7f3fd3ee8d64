import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFigureName } from '../figures/useFigureName';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { plusDays } from '../period/period';
import { AcknowledgeButton } from './AcknowledgeButton';
import type { FigureAlert } from './alerts';

export function AlertsTable({ alerts }: { alerts: FigureAlert[] }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const nameOf = useFigureName();
  return (
    <Table variant="compact" aria-label={t('alerts.title')}>
      <Thead>
        <Tr>
          <Th>{t('alerts.message')}</Th>
          <Th>{t('figure.columns.figure')}</Th>
          <Th>{t('targets.kind')}</Th>
          <Th>{t('period.label')}</Th>
          <Th>{t('alerts.raised')}</Th>
          <Th>{t('alerts.state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {alerts.map((alert) => (
          <Tr key={alert.id}>
            <Td dataLabel={t('alerts.message')}>{texts(alert.message)}</Td>
            <Td dataLabel={t('figure.columns.figure')}>
              <Link to={`/figures/${alert.figure}`}>{nameOf(alert.figure)}</Link>
            </Td>
            <Td dataLabel={t('targets.kind')}>{t(`targets.kinds.${alert.kind}`)}</Td>
            <Td dataLabel={t('period.label')}>
              {t('start.span', { from: formats.day(alert.from), until: formats.day(plusDays(alert.to, -1)) })}
            </Td>
            <Td dataLabel={t('alerts.raised')}>{formats.dayTime(alert.raisedAt)}</Td>
            <Td dataLabel={t('alerts.state')}>
              {alert.acknowledgedAt === null ? (
                <AcknowledgeButton alert={alert} />
              ) : (
                t('alerts.acknowledged', {
                  by: alert.acknowledgedBy ?? t('unknown'),
                  at: formats.dayTime(alert.acknowledgedAt),
                })
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
