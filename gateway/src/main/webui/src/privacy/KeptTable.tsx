import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Kept } from './requests';

/** The laws and holds that the plan reckons with. */
export function KeptTable({ kept }: { kept: Kept[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const day = (date: string | null) => (date === null ? '–' : formats.day(date));
  return (
    <Table variant="compact">
      <Caption>{t('privacyPlan.keptTitle')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('privacyPlan.category')}</Th>
          <Th>{t('privacyPlan.basis')}</Th>
          <Th>{t('privacyPlan.keptFrom')}</Th>
          <Th>{t('privacyPlan.keptBefore')}</Th>
          <Th>{t('privacyPlan.until')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {kept.map((each, index) => (
          <Tr key={index}>
            <Td dataLabel={t('privacyPlan.category')}>{each.category}</Td>
            <Td dataLabel={t('privacyPlan.basis')}>{each.basis}</Td>
            <Td dataLabel={t('privacyPlan.keptFrom')}>{day(each.happenedFrom)}</Td>
            <Td dataLabel={t('privacyPlan.keptBefore')}>{day(each.happenedBefore)}</Td>
            <Td dataLabel={t('privacyPlan.until')}>{day(each.until)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
