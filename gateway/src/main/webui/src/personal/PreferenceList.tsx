import { Button, Label } from '@patternfly/react-core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CHANNELS } from '../consents/useLedgerWords';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { readLegalBasis } from '../imports/legalBasis';
import { useDataCategories } from '../purposes/useDataCategories';
import { RefusalAlert } from '../states/RefusalAlert';
import { TitledCard } from '../states/TitledCard';
import { type Decision, nextChoice, type Preference } from './personal';
import { useEffort } from './useEffort';

interface PreferenceListProps {
  preferences: Preference[];
  decide: (decision: Decision) => Promise<unknown>;
  onDecided: () => Promise<unknown>;
}

/** What is done with data, and a button for each decision: to withdraw takes the same click as to give. */
export function PreferenceList({ preferences, decide, onDecided }: PreferenceListProps) {
  const effort = useEffort();
  const decision = useMutation({
    mutationFn: (each: Omit<Decision, 'effort'>) => decide({ ...each, effort: effort() }),
    onSuccess: onDecided,
  });
  const purposes = [...new Set(preferences.map(({ purpose }) => purpose))];
  return (
    <>
      <RefusalAlert error={decision.error} />
      <ul className="preferences">
        {purposes.map((purpose) => (
          <li key={purpose}>
            <PurposeChoices
              ways={preferences.filter((each) => each.purpose === purpose)}
              isBusy={decision.isPending}
              onChoose={(way, action) => decision.mutate({ purpose, channel: way.channel, action })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface PurposeChoicesProps {
  ways: Preference[];
  isBusy: boolean;
  onChoose: (way: Preference, action: Decision['action']) => void;
}

function PurposeChoices({ ways, isBusy, onChoose }: PurposeChoicesProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const categories = useDataCategories();
  const [first] = ways;
  if (!first) {
    return null;
  }
  const basis = readLegalBasis(first.legalBasis);
  return (
    <TitledCard title={texts(first.name)} description={texts(first.description)}>
      <p className="faint">
        {t('personal.uses', { data: categories(first.dataCategories) })}{' '}
        {t('personal.kept', { period: formats.period(first.retention) })}{' '}
        {basis && t('personal.basis', { basis: t(`legal.name.${basis}`) })}
      </p>
      <div className="preference-ways">
        {ways.map((way) => (
          <Way key={way.channel} way={way} isBusy={isBusy} onChoose={(action) => onChoose(way, action)} />
        ))}
      </div>
    </TitledCard>
  );
}

interface WayProps {
  way: Preference;
  isBusy: boolean;
  onChoose: (action: Decision['action']) => void;
}

function Way({ way, isBusy, onChoose }: WayProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const channel = CHANNELS.find((each) => each === way.channel) ?? 'NONE';
  const choice = nextChoice(way);
  const name = `${texts(way.name)}, ${t(`personal.channels.${channel}`)}`;
  return (
    <div className="preference-way">
      <span>
        {t(`personal.channels.${channel}`)}{' '}
        <Label isCompact color={way.permitted ? 'green' : 'grey'}>
          {t(standingOf(way))}
        </Label>{' '}
        {way.decidedAt && <small className="faint">{t('personal.since', { day: formats.day(way.decidedAt) })}</small>}
      </span>
      {choice ? (
        <Button
          variant="secondary"
          size="sm"
          isDisabled={isBusy}
          aria-label={`${t(`personal.choices.${choice}`)}: ${name}`}
          onClick={() => onChoose(choice)}
        >
          {t(`personal.choices.${choice}`)}
        </Button>
      ) : (
        way.say === 'NONE' && <small className="faint">{t('personal.noChoice')}</small>
      )}
    </div>
  );
}

function standingOf({ say, permitted, state }: Preference) {
  if (say === 'NONE') {
    return 'personal.standing.needed' as const;
  }
  if (state === 'PENDING_CONFIRMATION') {
    return 'personal.standing.pending' as const;
  }
  return permitted ? ('personal.standing.on' as const) : ('personal.standing.off' as const);
}
