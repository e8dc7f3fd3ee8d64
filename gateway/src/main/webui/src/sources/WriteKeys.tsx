import { Button, Label } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { RefusalAlert } from '../states/RefusalAlert';
import { createWriteKey, disableWriteKey, type Source, sourcesQuery } from './sources';
import { CopyText } from '../states/CopyText';

/** Keys are public by nature; a disabled one stays in the list, because events came with it. */
export function WriteKeys({ source, mayEdit }: { source: Source; mayEdit: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries(sourcesQuery);
  const creation = useMutation({ mutationFn: () => createWriteKey(source.id), onSuccess });
  const disabling = useMutation({ mutationFn: (keyId: string) => disableWriteKey(source.id, keyId), onSuccess });
  return (
    <section aria-label={t('sources.keysOf', { name: source.name })} className="write-keys">
      <h3>{t('sources.keys')}</h3>
      <ul>
        {source.writeKeys.map((key) => (
          <li key={key.id} className="write-key">
            {key.enabled ? (
              <CopyText text={key.key} isCode label={t('sources.copyKey')} />
            ) : (
              <>
                <code className="key-disabled">{key.key}</code>
                <Label isCompact color="grey">
                  {t('sources.disabled')}
                </Label>
              </>
            )}
            <small className="faint">
              {key.lastSeenAt
                ? t('sources.keyUsed', { at: formats.dayTime(key.lastSeenAt) })
                : t('sources.keyMade', { at: formats.dayTime(key.createdAt) })}
            </small>
            {mayEdit && key.enabled && (
              <Button
                variant="link"
                isInline
                isDanger
                isDisabled={disabling.isPending}
                onClick={() => disabling.mutate(key.id)}
              >
                {t('sources.disableKey')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalAlert error={creation.error ?? disabling.error} />
      {mayEdit && (
        <Button variant="link" isInline isDisabled={creation.isPending} onClick={() => creation.mutate()}>
          {t('sources.newKey')}
        </Button>
      )}
    </section>
  );
}
