import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { BoxesField } from './BoxesField';
import type { PurposeDraft } from './purposes';
import { GOOGLE_TYPES, TCF_PURPOSES, TCF_SPECIAL_FEATURES } from './signals';

interface SignalFieldsProps {
  draft: PurposeDraft;
  error: Error | null;
  onChange: (part: Partial<PurposeDraft>) => void;
}

/** Which signals of consent tools and browsers speak about the purpose. */
export function SignalFields({ draft, error, onChange }: SignalFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <BoxesField
        id="purpose-tcf"
        label={t('purposes.tcf')}
        options={TCF_PURPOSES}
        labelOf={(id) => t(`purposes.tcfPurpose.p${id}`)}
        chosen={draft.tcfPurposes}
        mistake={mistakeAt(error, '/tcfPurposes')}
        hint={t('purposes.tcfHint')}
        onChange={(tcfPurposes) => onChange({ tcfPurposes })}
      />
      <BoxesField
        id="purpose-tcf-features"
        label={t('purposes.tcfFeatures')}
        options={TCF_SPECIAL_FEATURES}
        labelOf={(id) => t(`purposes.tcfFeature.f${id}`)}
        chosen={draft.tcfSpecialFeatures}
        mistake={mistakeAt(error, '/tcfSpecialFeatures')}
        onChange={(tcfSpecialFeatures) => onChange({ tcfSpecialFeatures })}
      />
      <BoxesField
        id="purpose-google"
        label={t('purposes.google')}
        options={GOOGLE_TYPES}
        labelOf={(type) => type}
        chosen={draft.googleTypes}
        mistake={mistakeAt(error, '/googleTypes')}
        onChange={(googleTypes) => onChange({ googleTypes })}
      />
      <FormGroup role="group" fieldId="purpose-gpc">
        <Checkbox
          id="purpose-gpc"
          label={t('purposes.gpc')}
          isChecked={draft.objectedByGpc}
          onChange={(_, objectedByGpc) => onChange({ objectedByGpc })}
        />
        <FieldHint id="purpose-gpc-hint" mistake={mistakeAt(error, '/objectedByGpc')} hint={t('purposes.gpcHint')} />
      </FormGroup>
    </>
  );
}
