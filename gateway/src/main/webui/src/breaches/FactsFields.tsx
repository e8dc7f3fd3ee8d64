import { Checkbox, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { MomentField } from '../period/MomentField';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { NumberField } from '../states/NumberField';
import { TextField } from '../states/TextField';
import { type Kind, KINDS, RISKS } from './breaches';
import type { FactsDraft } from './factsDraft';

interface FactsFieldsProps {
  draft: FactsDraft;
  error: Error | null;
  onChange: (part: Partial<FactsDraft>) => void;
}

/** What Art. 33(3) asks for; what nobody knows yet may stay empty. */
export function FactsFields({ draft, error, onChange }: FactsFieldsProps) {
  const { t } = useTranslation();
  const toggle = (kind: Kind, isChosen: boolean) =>
    onChange({ kinds: isChosen ? [...draft.kinds, kind] : draft.kinds.filter((each) => each !== kind) });
  return (
    <>
      <TextField
        isRequired
        label={t('breaches.title')}
        value={draft.title}
        mistake={mistakeAt(error, '/title')}
        onChange={(title) => onChange({ title })}
      />
      <div className="request-columns">
        <MomentField
          label={t('breaches.awareness')}
          moment={draft.awareness}
          mistake={mistakeAt(error, '/awareness')}
          hint={t('breaches.awarenessHint')}
          onChange={(awareness) => onChange({ awareness })}
        />
        <FormGroup label={t('breaches.risk')} fieldId="breach-risk" isRequired>
          <FormSelect
            id="breach-risk"
            value={draft.risk}
            onChange={(_, chosen) => onChange({ risk: RISKS.find((each) => each === chosen) ?? draft.risk })}
          >
            {RISKS.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`breaches.risks.${each}`)} />
            ))}
          </FormSelect>
          <FieldHint id="breach-risk-hint" mistake={mistakeAt(error, '/risk')} hint={t('breaches.riskHint')} />
        </FormGroup>
      </div>
      <FormGroup role="group" label={t('breaches.kind')} fieldId="breach-kinds" isInline>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            id={`breach-kind-${kind}`}
            label={t(`breaches.kinds.${kind}`)}
            isChecked={draft.kinds.includes(kind)}
            onChange={(_, isChosen) => toggle(kind, isChosen)}
          />
        ))}
        <FieldHint id="breach-kinds-hint" mistake={mistakeAt(error, '/kinds')} />
      </FormGroup>
      <TextField
        isLong
        isRequired
        label={t('breaches.nature')}
        value={draft.nature}
        mistake={mistakeAt(error, '/nature')}
        onChange={(nature) => onChange({ nature })}
      />
      <div className="breach-pairs">
        <TextField
          label={t('breaches.peopleCategories')}
          value={draft.peopleCategories}
          mistake={mistakeAt(error, '/peopleCategories')}
          hint={t('breaches.listHint')}
          onChange={(peopleCategories) => onChange({ peopleCategories })}
        />
        <NumberField
          label={t('breaches.people')}
          value={draft.people}
          mistake={mistakeAt(error, '/people')}
          hint={t('breaches.countHint')}
          onChange={(people) => onChange({ people })}
        />
        <TextField
          label={t('breaches.dataCategories')}
          value={draft.dataCategories}
          mistake={mistakeAt(error, '/dataCategories')}
          hint={t('breaches.listHint')}
          onChange={(dataCategories) => onChange({ dataCategories })}
        />
        <NumberField
          label={t('breaches.records')}
          value={draft.records}
          mistake={mistakeAt(error, '/records')}
          hint={t('breaches.countHint')}
          onChange={(records) => onChange({ records })}
        />
      </div>
      <TextField
        isLong
        label={t('breaches.consequences')}
        value={draft.consequences}
        mistake={mistakeAt(error, '/consequences')}
        onChange={(consequences) => onChange({ consequences })}
      />
      <TextField
        isLong
        label={t('breaches.measures')}
        value={draft.measures}
        mistake={mistakeAt(error, '/measures')}
        onChange={(measures) => onChange({ measures })}
      />
    </>
  );
}
