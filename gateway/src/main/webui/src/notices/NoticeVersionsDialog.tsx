import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { Dialog } from '../states/Dialog';
import { type Notice, versionsQuery } from './notices';
import { NoticeTexts } from './NoticeTexts';

export function NoticeVersionsDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation();
  const versions = useQuery(versionsQuery(notice.key));
  return (
    <Dialog isWide title={t('notices.versionsOf', { key: notice.key })} onClose={onClose}>
      <Answer query={versions}>{({ items }) => <VersionsTable versions={items.toReversed()} />}</Answer>
    </Dialog>
  );
}

function VersionsTable({ versions }: { versions: Notice[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table variant="compact">
      <Caption>{t('notices.versionsTable')}</Caption>
      <Thead>
        <Tr>
          <Th>{t('notices.version')}</Th>
          <Th>{t('notices.publishedAt')}</Th>
          <Th>{t('notices.preview')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {versions.map((each) => (
          <Tr key={each.version}>
            <Td dataLabel={t('notices.version')}>{each.version}</Td>
            <Td dataLabel={t('notices.publishedAt')}>{formats.dayTime(each.publishedAt)}</Td>
            <Td dataLabel={t('notices.preview')}>
              <NoticeTexts texts={each.texts} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
