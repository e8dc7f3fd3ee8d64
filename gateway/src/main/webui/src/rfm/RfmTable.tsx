import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { regionOf, type RfmGrid } from './rfm';

/** All scores with somebody in them, the best first. */
export function RfmTable({ grid }: { grid: RfmGrid }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const cells = grid.cells.toSorted((a, b) => b.score.localeCompare(a.score));
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={t('rfm.gridLabel')}>
      <Table variant="compact" aria-label={t('rfm.gridLabel')} isStickyHeader>
        <Thead>
          <Tr>
            <Th>{t('rfm.score')}</Th>
            <Th>{t('rfm.region')}</Th>
            <Th className="numeric">{t('rfm.customers')}</Th>
            <Th className="numeric">{t('rfm.share')}</Th>
            <Th className="numeric">{t('rfm.revenue')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {cells.map((cell) => (
            <Tr key={cell.score}>
              <Td dataLabel={t('rfm.score')}>{cell.score}</Td>
              <Td dataLabel={t('rfm.region')}>{t(`rfm.regions.${regionOf(cell.r, cell.f)}`)}</Td>
              <Td dataLabel={t('rfm.customers')} className="numeric">
                {formats.count(cell.customers)}
              </Td>
              <Td dataLabel={t('rfm.share')} className="numeric">
                {formats.percent(cell.customers / grid.customers)}
              </Td>
              <Td dataLabel={t('rfm.revenue')} className="numeric">
                {formats.money(cell.revenue, grid.currency)}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}
