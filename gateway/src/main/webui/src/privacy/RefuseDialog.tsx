import { FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHint } from '../states/FieldHint';
import { mistakeAt } from '../states/fieldMistake';
import { TextField } from '../states/TextField';
import { MoveDialog } from './MoveDialog';
import { type Refusal, REFUSAL_CODES, refuse } from './requests';
import { useMove } from './useMove';

/** Why nothing is done: the code for the report, the reasons for the person, the evidence for the authority. */
export function RefuseDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<Refusal>({ code: 'NOT_THE_PERSON', reasons: '', evidence: '' });
  const change = (part: Partial<Refusal>) => setRefusal((current) => ({ ...current, ...part }));
  const move = useMove(id, () => refuse(id, refusal), onClose);
  return (
    <MoveDialog
      isDanger
      title={t('privacyActions.refuse.title')}
      action={t('privacyActions.refuse.action')}
      move={move}
      fields={['/code', '/reasons', '/evidence']}
      onClose={onClose}
    >
      <FormGroup label={t('privacy.refusal.code')} fieldId="refusal-code" isRequired>
        <FormSelect
          id="refusal-code"
          value={refusal.code}
          onChange={(_, chosen) => change({ code: REFUSAL_CODES.find((each) => each === chosen) ?? refusal.code })}
        >
          {REFUSAL_CODES.map((code) => (
            <FormSelectOption key={code} value={code} label={t(`privacy.refusalCodes.${code}`)} />
          ))}
        </FormSelect>
        <FieldHint id="refusal-code-hint" mistake={mistakeAt(move.error, '/code')} />
      </FormGroup>
      <TextField
        isLong
        isRequired
        label={t('privacy.refusal.reasons')}
        value={refusal.reasons}
        mistake={mistakeAt(move.error, '/reasons')}
        hint={t('privacyActions.refuse.hint')}
        onChange={(reasons) => change({ reasons })}
      />
      <TextField
        isLong
        isRequired
        label={t('privacy.refusal.evidence')}
        value={refusal.evidence}
        mistake={mistakeAt(move.error, '/evidence')}
        hint={t('privacyActions.refuse.evidenceHint')}
        onChange={(evidence) => change({ evidence })}
      />
    </MoveDialog>
  );
}
