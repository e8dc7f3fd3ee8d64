import { Button, Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useLedgerWords } from '../consents/useLedgerWords';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import type { Notice } from './notices';
import { NoticeTexts } from './NoticeTexts';

interface NoticeCardProps {
  notice: Notice;
  onVersions: () => void;
  onRevise: () => void;
}

export function NoticeCard({ notice, onVersions, onRevise }: NoticeCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLedgerWords();
  return (
    <TitledCard
      title={notice.key}
      description={
        <>
          <Label isCompact color="blue">
            {t('notices.versionNumber', { version: notice.version })}
          </Label>{' '}
          {notice.requiresNewConsent && (
            <Label isCompact color="orange">
              {t('notices.newConsent')}
            </Label>
          )}
        </>
      }
      actions={
        <div className="card-tools">
          <Button
            variant="secondary"
            size="sm"
            aria-label={t('notices.versionsOf', { key: notice.key })}
            onClick={onVersions}
          >
            {t('notices.versions')}
          </Button>
          <Button
            variant="secondary"
            size="sm"
            aria-label={t('notices.reviseOf', { key: notice.key })}
            onClick={onRevise}
          >
            {t('notices.revise')}
          </Button>
        </div>
      }
    >
      <dl className="facts">
        <div>
          <dt>{t('notices.purposes')}</dt>
          <dd>{notice.purposes.map(words.purpose).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('notices.publishedAt')}</dt>
          <dd>{formats.dayTime(notice.publishedAt)}</dd>
        </div>
      </dl>
      <NoticeTexts texts={notice.texts} />
    </TitledCard>
  );
}
