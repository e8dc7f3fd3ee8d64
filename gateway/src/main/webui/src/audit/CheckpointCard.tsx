import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { TitledCard } from '../states/TitledCard';
import { type Checkpoint, checkpointQuery } from './audit';
import { CopyText } from '../states/CopyText';

export function CheckpointCard() {
  const { t } = useTranslation();
  const checkpoint = useQuery(checkpointQuery);
  return (
    <TitledCard title={t('audit.checkpoint')} description={t('audit.checkpointText')}>
      <Answer query={checkpoint} skeleton={<BlockSkeleton height="6rem" />}>
        {(answer) => <CheckpointFacts checkpoint={answer} />}
      </Answer>
    </TitledCard>
  );
}

function CheckpointFacts({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <dl className="facts">
      <div>
        <dt>{t('audit.size')}</dt>
        <dd>{formats.count(checkpoint.size)}</dd>
      </div>
      <div>
        <dt>{t('audit.taken')}</dt>
        <dd>{formats.dayTime(checkpoint.at)}</dd>
      </div>
      <div>
        <dt>{t('audit.root')}</dt>
        <dd>
          <CopyText text={checkpoint.root} isCode />
        </dd>
      </div>
      <div>
        <dt>{t('audit.signed')}</dt>
        <dd>{t(checkpoint.signed ? 'yes' : 'no')}</dd>
      </div>
      {checkpoint.jws !== null && (
        <div>
          <dt>{t('audit.jws')}</dt>
          <dd>
            <CopyText text={checkpoint.jws} isCode />
          </dd>
        </div>
      )}
    </dl>
  );
}
