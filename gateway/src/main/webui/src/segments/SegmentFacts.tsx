import { Card, CardBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { Segment } from './segments';
import { usePurposeName } from './usePurposeName';

export function SegmentFacts({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const purposeName = usePurposeName();
  const facts = [
    [t('segments.size'), formats.count(segment.size)],
    [t('segments.leftOut'), formats.count(segment.excludedForConsent)],
    [t('segments.purpose'), purposeName(segment.purpose)],
    [t('segment.version'), String(segment.version)],
    [t('segments.changed'), formats.dayTime(segment.updatedAt)],
  ];
  return (
    <Card>
      <CardBody>
        <dl className="counts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {segment.excludedForConsent > 0 && (
          <p className="left-out">
            {t('segment.leftOutText', {
              count: segment.excludedForConsent,
              purpose: purposeName(segment.purpose),
            })}
          </p>
        )}
      </CardBody>
    </Card>
  );
}
