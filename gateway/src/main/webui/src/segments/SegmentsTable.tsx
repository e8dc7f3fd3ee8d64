import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import type { Segment } from './segments';
import { SegmentState } from './SegmentState';
import { usePurposeName } from './usePurposeName';

export function SegmentsTable({ segments }: { segments: Segment[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const purposeName = usePurposeName();
  return (
    <Table variant="compact" aria-label={t('navigation.segments')}>
      <Thead>
        <Tr>
          <Th width={40}>{t('segments.name')}</Th>
          <Th>{t('segments.state')}</Th>
          <Th className="numeric">{t('segments.size')}</Th>
          <Th className="numeric" modifier="nowrap">
            {t('segments.leftOut')}
          </Th>
          <Th>{t('segments.purpose')}</Th>
          <Th>{t('segments.changed')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {segments.map((segment) => (
          <Tr key={segment.key}>
            <Td dataLabel={t('segments.name')}>
              <Link to={`/segments/${segment.key}`}>{segment.name}</Link>
              <span className="segment-sentence">{texts(segment.text)}</span>
            </Td>
            <Td dataLabel={t('segments.state')}>
              <SegmentState {...segment} />
            </Td>
            <Td dataLabel={t('segments.size')} className="numeric strong">
              {formats.count(segment.size)}
            </Td>
            <Td dataLabel={t('segments.leftOut')} className="numeric">
              {formats.count(segment.excludedForConsent)}
            </Td>
            <Td dataLabel={t('segments.purpose')}>{purposeName(segment.purpose)}</Td>
            <Td dataLabel={t('segments.changed')}>{formats.dayTime(segment.updatedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
