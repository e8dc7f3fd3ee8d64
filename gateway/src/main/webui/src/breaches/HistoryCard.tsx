import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { TitledCard } from '../states/TitledCard';
import { historyQuery } from './breaches';
import { changedFields } from './changedFields';

/** Every version there was: who changed what and when. */
export function HistoryCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const history = useQuery(historyQuery(id));
  return (
    <TitledCard title={t('breaches.history')} description={t('breaches.historyText')}>
      <Answer query={history}>
        {({ items }) => (
          <ol className="request-steps">
            {items.map((version, index) => {
              const before = items[index - 1];
              const changed = before ? changedFields(before, version) : [];
              return (
                <li key={version.version}>
                  <strong>
                    {version.version}. {t(`breaches.actions.${version.change.action}`)}
                  </strong>
                  <small className="faint">
                    <time dateTime={version.change.at}>
                      {t('breaches.atBy', { at: formats.dayTime(version.change.at), by: version.change.by })}
                    </time>
                  </small>
                  {version.change.note !== '' && <span className="request-detail">{version.change.note}</span>}
                  {changed.length > 0 && (
                    <span className="faint">
                      {t('breaches.changed', {
                        fields: changed.map((field) => t(`breaches.${field}`)).join(', '),
                      })}
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        )}
      </Answer>
    </TitledCard>
  );
}
