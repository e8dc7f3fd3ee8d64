import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get } from '../api/request';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';

/** What became of the events that came in. */
interface Collection {
  accepted: number;
  processed: number;
  duplicates: number;
  withheld: number;
  unprocessable: number;
  suppressed: number;
  quarantined: number;
  lag: number;
}

const COUNTS = ['processed', 'lag', 'withheld', 'suppressed', 'duplicates', 'quarantined', 'unprocessable'] as const;

export function CollectionCard() {
  const { t } = useTranslation();
  const formats = useFormats();
  const collection = useQuery({
    queryKey: ['collection'],
    queryFn: ({ signal }) => get<Collection>('/v1/quality/collection', undefined, signal),
    refetchInterval: 15_000,
  });
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('start.collection.title')}</CardTitle>
        <div className="card-description">{t('start.collection.description')}</div>
      </CardHeader>
      <CardBody>
        <Answer query={collection} skeleton={<BlockSkeleton height="4rem" />}>
          {(counts) => (
            <dl className="counts">
              {COUNTS.map((name) => (
                <div
                  key={name}
                  className={
                    (name === 'quarantined' || name === 'unprocessable') && counts[name] > 0 ? 'count-alert' : undefined
                  }
                >
                  <dt>{t(`start.collection.${name}`)}</dt>
                  <dd>{formats.count(counts[name])}</dd>
                </div>
              ))}
            </dl>
          )}
        </Answer>
      </CardBody>
    </Card>
  );
}
