import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TitledCard } from '../states/TitledCard';
import { ownDataQuery } from './personal';
import { SelfAnswer } from './SelfAnswer';

/** Everything that every service holds, as it is: what an archive would contain, to be read at once. */
export function OwnDataView() {
  const { t } = useTranslation();
  return (
    <SelfAnswer query={useQuery(ownDataQuery)}>
      {(data) => (
        <div className="own-requests own-data">
          {Object.entries(data).flatMap(([service, categories]) =>
            Object.entries(categories).map(([category, content]) => (
              <TitledCard
                key={`${service}/${category}`}
                title={category}
                description={t('personal.data.from', { service })}
              >
                {isEmpty(content) ? (
                  <p className="faint">{t('personal.data.nothing')}</p>
                ) : (
                  <pre tabIndex={0}>{JSON.stringify(content, null, 2)}</pre>
                )}
              </TitledCard>
            )),
          )}
        </div>
      )}
    </SelfAnswer>
  );
}

function isEmpty(content: unknown): boolean {
  return content === null || (Array.isArray(content) && content.length === 0);
}
