import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { TitledCard } from '../states/TitledCard';
import { DeadlineLight } from './DeadlineLight';
import { dueOf } from './light';
import type { RightsRequest } from './requests';

/** By when, and why just then: each day that was passed over has its reason. */
export function DeadlineCard({ request }: { request: RightsRequest }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const { deadlines, extension } = request;
  const due = dueOf(request);
  const isExtended = extension !== null;
  return (
    <TitledCard title={t('privacy.deadlines.title')} description={t('privacy.deadlines.text')}>
      <dl className="facts">
        <div>
          <dt>{t('privacy.deadlines.due')}</dt>
          <dd>
            <strong>{formats.dayLong(due.date)}</strong> <DeadlineLight request={request} />
          </dd>
        </div>
        <div>
          <dt>{t('privacy.deadlines.received')}</dt>
          <dd>{formats.dayLong(deadlines.received)}</dd>
        </div>
        <div>
          <dt>{t(isExtended ? 'privacy.deadlines.nominalExtended' : 'privacy.deadlines.nominal')}</dt>
          <dd>{formats.dayLong(due.nominal)}</dd>
        </div>
        <div>
          <dt>{t('privacy.deadlines.skipped')}</dt>
          <dd>
            {due.reasons.length === 0 ? (
              t('privacy.deadlines.skippedNone')
            ) : (
              <ul>
                {due.reasons.map((reason) => (
                  <li key={reason.day}>
                    {t(`privacy.deadlines.rule.${reason.rule}`, {
                      day: formats.day(reason.day),
                      name: texts(reason),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('privacy.deadlines.strict')}</dt>
          <dd>{formats.dayLong(isExtended ? deadlines.strictExtended : deadlines.strict)}</dd>
        </div>
        <div>
          <dt>{t(isExtended ? 'privacy.deadlines.extension' : 'privacy.deadlines.extendable')}</dt>
          <dd>
            {extension === null
              ? formats.dayLong(deadlines.extended.date)
              : t('privacy.deadlines.extensionText', {
                  at: formats.dayTime(extension.at),
                  by: extension.by,
                  reasons: extension.reasons,
                })}
          </dd>
        </div>
      </dl>
    </TitledCard>
  );
}
