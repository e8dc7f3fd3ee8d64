import { Card, CardBody, CardHeader, CardTitle, LabelGroup, Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { membershipsQuery } from './customers';

export function MembershipsCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const memberships = useQuery(membershipsQuery(id));
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('navigation.segments')}</CardTitle>
      </CardHeader>
      <CardBody>
        <Answer query={memberships} skeleton={<BlockSkeleton height="3rem" />}>
          {({ items }) =>
            items.length === 0 ? (
              <span className="faint">{t('customer.noSegments')}</span>
            ) : (
              <LabelGroup numLabels={12} aria-label={t('navigation.segments')}>
                {items.map(({ segment, name, since }) => (
                  <Label
                    key={segment}
                    color="blue"
                    title={t('customer.memberSince', { day: formats.day(since) })}
                    render={({ className, content }) => (
                      <Link className={className} to={`/segments/${segment}?explain=${id}`}>
                        {content}
                      </Link>
                    )}
                  >
                    {name}
                  </Label>
                ))}
              </LabelGroup>
            )
          }
        </Answer>
      </CardBody>
    </Card>
  );
}
