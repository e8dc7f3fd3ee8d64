import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Facts } from '../states/Facts';
import { TitledCard } from '../states/TitledCard';
import type { Authority, People } from './breaches';

/** Whether the authority is told, and each message to it. */
export function AuthorityCard({ authority }: { authority: Authority }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <TitledCard title={t('breaches.authority.title')}>
      <Facts
        facts={[
          [t('breaches.decision'), t(`breaches.authority.decisions.${authority.decision}`)],
          [t('breaches.reasons'), authority.reasons],
          [
            t('breaches.decided'),
            authority.decidedAt &&
              t('breaches.atBy', { at: formats.dayTime(authority.decidedAt), by: authority.decidedBy ?? '' }),
          ],
          [t('breaches.message.lateReasons'), authority.lateReasons],
        ]}
      />
      {authority.phases.length > 0 && (
        <ol className="request-steps">
          {authority.phases.map((phase, index) => (
            <li key={index}>
              <strong>
                {t('breaches.message.number', { number: index + 1 })}
                {phase.complete && ` (${t('breaches.message.last')})`}
              </strong>
              <small className="faint">
                {t('breaches.atBy', { at: formats.dayTime(phase.at), by: phase.by })}
                {phase.reference !== '' && ` · ${t('breaches.message.reference')}: ${phase.reference}`}
              </small>
              <span className="request-detail">{phase.content}</span>
            </li>
          ))}
        </ol>
      )}
    </TitledCard>
  );
}

/** Whether the people concerned are told, and how they were. */
export function PeopleCard({ told }: { told: People }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <TitledCard title={t('breaches.told.title')}>
      <Facts
        facts={[
          [t('breaches.decision'), t(`breaches.told.decisions.${told.decision}`)],
          [t('breaches.told.ground'), told.ground && t(`breaches.told.grounds.${told.ground}`)],
          [t('breaches.reasons'), told.reasons],
          [
            told.decision === 'INFORMED' ? t('breaches.told.at') : t('breaches.decided'),
            told.at && t('breaches.atBy', { at: formats.dayTime(told.at), by: told.by ?? '' }),
          ],
          [t('breaches.told.how'), told.how],
          [t('breaches.told.people'), told.people === null ? null : formats.count(told.people)],
        ]}
      />
    </TitledCard>
  );
}
