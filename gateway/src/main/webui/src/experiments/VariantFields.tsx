import { Button, TextInput } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/useFormats';
import { Hint } from '../states/Hint';
import { evenWeights, MOST_VARIANTS, type VariantDraft, weightsSum } from './draft';
import type { DraftFieldsProps } from './ExperimentForm';

const CLOSE_ENOUGH = 1e-4;

/** What is compared, the control first, and who gets how much of the traffic. */
export function VariantFields({ draft, onChange }: DraftFieldsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { variants } = draft;
  const sum = weightsSum(draft);
  const isWhole = Math.abs(sum - 100) < CLOSE_ENOUGH;
  const change = (at: number, part: Partial<VariantDraft>) =>
    onChange({ variants: variants.map((variant, index) => (index === at ? { ...variant, ...part } : variant)) });
  const add = () =>
    onChange({ variants: evenWeights([...variants, { key: nextKey(variants), name: '', weight: '' }]) });
  return (
    <>
      {variants.map((variant, at) => {
        const role = at === 0 ? t('experiments.form.control') : t('experiments.form.variant', { number: at + 1 });
        return (
          <div key={at} className="variant-row" role="group" aria-label={role}>
            <div>
              <label htmlFor={`variant-key-${at}`}>
                {role}: {t('experiments.form.variantKey')}
              </label>
              <TextInput
                id={`variant-key-${at}`}
                value={variant.key}
                onChange={(_, key) => change(at, { key: key.trim() })}
              />
            </div>
            <div>
              <label htmlFor={`variant-name-${at}`}>{t('experiments.form.variantName')}</label>
              <TextInput
                id={`variant-name-${at}`}
                value={variant.name}
                placeholder={variant.key}
                onChange={(_, name) => change(at, { name })}
              />
            </div>
            <div>
              <label htmlFor={`variant-weight-${at}`}>{t('experiments.form.weight')}</label>
              <TextInput
                id={`variant-weight-${at}`}
                type="number"
                min={0}
                max={100}
                step="any"
                value={variant.weight}
                onChange={(_, weight) => change(at, { weight })}
              />
            </div>
            {variants.length > 2 && at > 0 && (
              <Button
                variant="plain"
                aria-label={t('experiments.form.removeVariant', { key: variant.key })}
                icon={<TimesIcon />}
                onClick={() => onChange({ variants: evenWeights(variants.filter((_, index) => index !== at)) })}
              />
            )}
          </div>
        );
      })}
      <div aria-live="polite">
        <Hint variant={isWhole ? 'success' : 'error'}>
          {t(isWhole ? 'experiments.form.weightsRight' : 'experiments.form.weightsWrong', {
            sum: formats.significant(sum, 6),
          })}
        </Hint>
      </div>
      <div className="page-tools">
        {variants.length < MOST_VARIANTS && (
          <Button variant="secondary" onClick={add}>
            {t('experiments.form.addVariant')}
          </Button>
        )}
        <Button variant="link" onClick={() => onChange({ variants: evenWeights(variants) })}>
          {t('experiments.form.evenWeights')}
        </Button>
      </div>
    </>
  );
}

function nextKey(variants: VariantDraft[]): string {
  const taken = new Set(variants.map(({ key }) => key));
  let number = variants.length;
  while (taken.has(`variant-${number}`)) {
    number++;
  }
  return `variant-${number}`;
}
