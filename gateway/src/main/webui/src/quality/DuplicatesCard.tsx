import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import type { DataQuality } from './quality';

/** People who may be known twice. */
export function DuplicatesCard({ duplicates }: { duplicates: DataQuality['duplicates'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Card>
      <CardHeader>
        <CardTitle component="h2">{t('quality.duplicates')}</CardTitle>
        <div className="card-description">{t('quality.duplicatesText')}</div>
      </CardHeader>
      <CardBody>
        <dl className="counts">
          <div>
            <dt>{t('quality.candidates')}</dt>
            <dd>{formats.count(duplicates.candidates)}</dd>
          </div>
          <div>
            <dt>{t('quality.people')}</dt>
            <dd>{formats.count(duplicates.people)}</dd>
          </div>
        </dl>
      </CardBody>
    </Card>
  );
}
