import { Button, Card, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../app/PageHeader';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { NoticeCard } from './NoticeCard';
import { type Notice, noticesQuery } from './notices';
import { NoticeVersionsDialog } from './NoticeVersionsDialog';
import { PublishNoticeDialog } from './PublishNoticeDialog';
import '../purposes/purposes.css';

export default function NoticesPage() {
  const { t } = useTranslation();
  const notices = useQuery(noticesQuery);
  const [written, setWritten] = useState<Notice | 'new' | null>(null);
  const [looked, setLooked] = useState<Notice | null>(null);
  return (
    <>
      <PageHeader
        title={t('navigation.notices')}
        description={t('notices.description')}
        actions={<Button onClick={() => setWritten('new')}>{t('notices.create')}</Button>}
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={notices}>
          {({ items }) =>
            items.length === 0 ? (
              <Card>
                <NothingYet title={t('notices.none.title')}>{t('notices.none.body')}</NothingYet>
              </Card>
            ) : (
              <ul className="purposes">
                {items.map((notice) => (
                  <li key={notice.key}>
                    <NoticeCard
                      notice={notice}
                      onVersions={() => setLooked(notice)}
                      onRevise={() => setWritten(notice)}
                    />
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </PageSection>
      {written && <PublishNoticeDialog notice={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
      {looked && <NoticeVersionsDialog notice={looked} onClose={() => setLooked(null)} />}
    </>
  );
}
