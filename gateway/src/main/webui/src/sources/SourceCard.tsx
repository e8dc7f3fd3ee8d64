import { Card, CardBody, CardHeader, CardTitle, Label, LabelGroup, Switch } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { usePurposeName } from '../segments/usePurposeName';
import { RefusalAlert } from '../states/RefusalAlert';
import { enableSource, type Source, sourcesQuery } from './sources';
import { WriteKeys } from './WriteKeys';

export function SourceCard({ source, mayEdit }: { source: Source; mayEdit: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const purposeName = usePurposeName();
  const queries = useQueryClient();
  const enabling = useMutation({
    mutationFn: (enabled: boolean) => enableSource(source.id, enabled),
    onSuccess: () => queries.invalidateQueries(sourcesQuery),
  });
  const state = mayEdit ? (
    <Switch
      id={`enabled-${source.id}`}
      aria-label={t('sources.enabledOf', { name: source.name })}
      label={t(source.enabled ? 'sources.enabled' : 'sources.disabled')}
      isChecked={source.enabled}
      isDisabled={enabling.isPending}
      onChange={(_, enabled) => enabling.mutate(enabled)}
    />
  ) : (
    <Label isCompact color={source.enabled ? 'green' : 'grey'}>
      {t(source.enabled ? 'sources.enabled' : 'sources.disabled')}
    </Label>
  );
  return (
    <Card isFullHeight>
      <CardHeader actions={{ actions: state, hasNoOffset: true }}>
        <CardTitle component="h2">{source.name}</CardTitle>
        <div className="card-description">{t(`sources.kind.${source.kind}`)}</div>
      </CardHeader>
      <CardBody className="stack">
        <RefusalAlert error={enabling.error} />
        <dl className="facts">
          <div>
            <dt>{t('legal.basis')}</dt>
            <dd>{t(`legal.name.${source.legalBasis}`)}</dd>
          </div>
          <div>
            <dt>{t('sources.purposes')}</dt>
            <dd>
              {source.purposes.length === 0 ? (
                t('none')
              ) : (
                <LabelGroup numLabels={8} aria-label={t('sources.purposes')}>
                  {source.purposes.map((purpose) => (
                    <Label key={purpose} isCompact color="blue">
                      {purposeName(purpose)}
                    </Label>
                  ))}
                </LabelGroup>
              )}
            </dd>
          </div>
          {source.kind === 'HTTP' && (
            <div>
              <dt>{t('sources.origins')}</dt>
              <dd>{source.allowedOrigins.length === 0 ? t('none') : source.allowedOrigins.join(', ')}</dd>
            </div>
          )}
          <div>
            <dt>{t('sources.lastSeen')}</dt>
            <dd>{source.lastSeenAt ? formats.dayTime(source.lastSeenAt) : t('sources.never')}</dd>
          </div>
        </dl>
        {source.kind === 'HTTP' && <WriteKeys source={source} mayEdit={mayEdit} />}
      </CardBody>
    </Card>
  );
}
