import { Button, Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useLedgerWords } from '../consents/useLedgerWords';
import type { Purpose } from '../customers/consents';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { readLegalBasis } from '../imports/legalBasis';
import { TitledCard } from '../states/TitledCard';
import { BothTexts } from './BothTexts';
import { PurposeFacts } from './PurposeFacts';
import { useDataCategories } from './useDataCategories';

interface PurposeCardProps {
  purpose: Purpose;
  onVersions: () => void;
  onRevise: () => void;
}

export function PurposeCard({ purpose, onVersions, onRevise }: PurposeCardProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const words = useLedgerWords();
  const categories = useDataCategories();
  const basis = readLegalBasis(purpose.legalBasis);
  const name = texts(purpose.name);
  return (
    <TitledCard
      title={name}
      description={
        <>
          <code>{purpose.key}</code>{' '}
          <Label isCompact color="blue">
            {t('purposes.versionNumber', { version: purpose.version })}
          </Label>
        </>
      }
      actions={
        <div className="card-tools">
          <Button variant="secondary" size="sm" aria-label={t('purposes.versionsOf', { name })} onClick={onVersions}>
            {t('purposes.versions')}
          </Button>
          <Button variant="secondary" size="sm" aria-label={t('purposes.reviseOf', { name })} onClick={onRevise}>
            {t('purposes.revise')}
          </Button>
        </div>
      }
    >
      <dl className="facts">
        <div>
          <dt>{t('purposes.basis')}</dt>
          <dd>{basis ? t(`legal.name.${basis}`) : purpose.legalBasis}</dd>
        </div>
        <div>
          <dt>{t('purposes.categories')}</dt>
          <dd>{categories(purpose.dataCategories)}</dd>
        </div>
        <div>
          <dt>{t('purposes.retention')}</dt>
          <dd>{purpose.retention === null ? t('ledger.unlimited') : formats.period(purpose.retention)}</dd>
        </div>
        <div>
          <dt>{t('purposes.channels')}</dt>
          <dd>{purpose.channels.map(words.channel).join(', ')}</dd>
        </div>
        <PurposeFacts purpose={purpose} />
      </dl>
      <BothTexts name={purpose.name} description={purpose.description} />
    </TitledCard>
  );
}
