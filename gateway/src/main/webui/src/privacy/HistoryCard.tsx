import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { TitledCard } from '../states/TitledCard';
import { REFUSAL_CODES, type Step } from './requests';

const KNOWN = [
  'received',
  'identity-doubted',
  'identity-established',
  'duplicate',
  'refused',
  'withdrawn',
  'extended',
  'planning',
  'planned',
  'approved',
  'suppressing',
  'erasing_projections',
  'erasing_identity',
  'verifying',
  'gathering',
  'restricting',
  'objecting',
  'blocked',
  'resumed',
  'lifting',
  'fulfilled',
] as const;

const CHANNELS = ['LETTER', 'EMAIL', 'PHONE', 'CONSOLE', 'SELF_SERVICE', 'OPENDSR'] as const;
const DIGEST = /^[0-9a-f]{64}$/;

/** Who did what and when, from the beginning. */
export function HistoryCard({ steps }: { steps: Step[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = (action: string) => {
    const known = KNOWN.find((each) => each === action);
    return known ? t(`privacy.steps.${known}`) : action;
  };
  return (
    <TitledCard title={t('privacy.history.title')}>
      <ol className="request-steps">
        {steps.map((step, index) => (
          <li key={index}>
            <strong>{nameOf(step.action)}</strong>
            <small className="faint">
              <time dateTime={step.at}>{formats.dayTime(step.at)}</time>{' '}
              {t('privacy.history.by', {
                actor: step.actor === 'system' ? t('privacy.history.system') : step.actor,
              })}
            </small>
            {step.detail !== '' && <Detail step={step} />}
          </li>
        ))}
      </ol>
    </TitledCard>
  );
}

function Detail({ step: { action, detail } }: { step: Step }) {
  const { t } = useTranslation();
  const code = action === 'refused' ? REFUSAL_CODES.find((each) => each === detail) : undefined;
  const channel = action === 'received' ? CHANNELS.find((each) => each === detail) : undefined;
  if (DIGEST.test(detail)) {
    return (
      <code className="request-digest" title={detail}>
        {detail.slice(0, 16)}…
      </code>
    );
  }
  return (
    <span className="request-detail">
      {code ? t(`privacy.refusalCodes.${code}`) : channel ? t(`privacy.channels.${channel}`) : detail}
    </span>
  );
}
