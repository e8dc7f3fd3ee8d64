import { FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { TextField } from '../states/TextField';
import { type Breach, decideAuthority } from './breaches';
import { useChange } from './useChange';

/** Whether the authority is told; not to tell it is possible only where no risk is likely. */
export function DecideAuthorityDialog({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const { t } = useTranslation();
  const [tell, setTell] = useState(true);
  const [reasons, setReasons] = useState('');
  const change = useChange(breach.id, () => decideAuthority(breach, tell, reasons.trim()), onClose);
  return (
    <FormDialog
      title={t('breaches.moves.decideAuthority')}
      action={t('breaches.decide')}
      isPending={change.isPending}
      error={change.error}
      fields={['/reasons']}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormGroup role="radiogroup" label={t('breaches.authority.question')} fieldId="tell-authority">
        <Radio
          id="tell-authority"
          name="tell-authority"
          label={t('breaches.authority.tell')}
          isChecked={tell}
          onChange={() => setTell(true)}
        />
        <Radio
          id="tell-authority-not"
          name="tell-authority"
          label={t('breaches.authority.tellNot')}
          description={t('breaches.authority.tellNotHint')}
          isChecked={!tell}
          onChange={() => setTell(false)}
        />
      </FormGroup>
      <TextField
        isLong
        isRequired
        label={t('breaches.reasons')}
        value={reasons}
        mistake={mistakeAt(change.error, '/reasons')}
        hint={t('breaches.reasonsHint')}
        onChange={setReasons}
      />
    </FormDialog>
  );
}
