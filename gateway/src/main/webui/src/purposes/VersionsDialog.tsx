import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../customers/consents';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { readLegalBasis } from '../imports/legalBasis';
import { Answer } from '../states/Answer';
import { Dialog } from '../states/Dialog';
import { type PurposeVersion, versionsQuery } from './purposes';
import { usePurposeWords } from './usePurposeWords';

export function VersionsDialog({ purpose, onClose }: { purpose: Purpose; onClose: () => void }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const versions = useQuery(versionsQuery(purpose.key));
  return (
    <Dialog isWide title={t('purposes.versionsOf', { name: texts(purpose.name) })} onClose={onClose}>
      <Answer query={versions}>{({ items }) => <VersionsTable versions={items.toReversed()} />}</Answer>
    </Dialog>
  );
}

function VersionsTable({ versions }: { versions: PurposeVersion[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const words = usePurposeWords();
  const basisOf = (code: string) => {
    const known = readLegalBasis(code);
    return known ? t(`legal.name.${known}`) : code;
  };
  return (
    <Table variant="compact">
      <Caption>{t('purposes.versionsTable')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('purposes.version')}</Th>
          <Th>{t('purposes.validFrom')}</Th>
          <Th>{t('purposes.basis')}</Th>
          <Th>{t('purposes.texts')}</Th>
          <Th>{t('purposes.retention')}</Th>
          <Th>{t('purposes.recipients')}</Th>
          <Th>{t('purposes.signals')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {versions.map((each) => (
          <Tr key={each.version}>
            <Td dataLabel={t('purposes.version')}>{each.version}</Td>
            <Td dataLabel={t('purposes.validFrom')}>
              {formats.dayTime(each.validFrom)}
              {each.validUntil && ` – ${formats.dayTime(each.validUntil)}`}
            </Td>
            <Td dataLabel={t('purposes.basis')}>{basisOf(each.legalBasis)}</Td>
            <Td dataLabel={t('purposes.texts')}>
              {texts(each.name)}: {texts(each.description)}
            </Td>
            <Td dataLabel={t('purposes.retention')}>
              {each.retention === null ? t('ledger.unlimited') : formats.period(each.retention)}
            </Td>
            <Td dataLabel={t('purposes.recipients')}>{words.recipients(each)}</Td>
            <Td dataLabel={t('purposes.signals')}>{words.signals(each)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
