import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { RevenueSeries } from './RevenueChart';
import { usePointName } from './usePointName';

export function RevenueTable({ points, earlier, currency, grain }: RevenueSeries) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = usePointName(grain);
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={t('start.revenue.title')}>
      <Table variant="compact" aria-label={t('start.revenue.title')} isStickyHeader>
        <Thead>
          <Tr>
            <Th>{t('start.revenue.point')}</Th>
            <Th className="numeric">{t('start.revenue.current')}</Th>
            <Th className="numeric">{t('start.revenue.earlier')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {points.map((point, index) => (
            <Tr key={point.at}>
              <Td dataLabel={t('start.revenue.point')}>{nameOf(point)}</Td>
              <Td dataLabel={t('start.revenue.current')} className="numeric">
                {formats.money(point.value ?? 0, currency)}
              </Td>
              <Td dataLabel={t('start.revenue.earlier')} className="numeric">
                {earlier[index] ? formats.money(earlier[index].value ?? 0, currency) : '–'}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}
