import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, momentOf } from '../period/moment';
import { MomentField } from '../period/MomentField';
import { mistakeAt } from '../states/fieldMistake';
import { FormDialog } from '../states/FormDialog';
import { NumberField } from '../states/NumberField';
import { TextField } from '../states/TextField';
import { type Breach, tellPeople } from './breaches';
import { countOf } from './factsDraft';
import { useChange } from './useChange';

/** That the people concerned were told. */
export function TellPeopleDialog({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const { t } = useTranslation();
  const [moment, setMoment] = useState(() => momentOf(new Date()));
  const [how, setHow] = useState('');
  const [people, setPeople] = useState(breach.people === null ? '' : String(breach.people));
  const change = useChange(
    breach.id,
    () => tellPeople(breach, { at: instantOf(moment), how: how.trim(), people: countOf(people) }),
    onClose,
  );
  return (
    <FormDialog
      title={t('breaches.moves.tellPeople')}
      action={t('breaches.enter')}
      isPending={change.isPending}
      error={change.error}
      fields={['/at', '/how', '/people']}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <MomentField
        label={t('breaches.told.at')}
        moment={moment}
        mistake={mistakeAt(change.error, '/at')}
        onChange={setMoment}
      />
      <TextField
        isLong
        isRequired
        label={t('breaches.told.how')}
        value={how}
        mistake={mistakeAt(change.error, '/how')}
        hint={t('breaches.told.howHint')}
        onChange={setHow}
      />
      <NumberField
        label={t('breaches.told.people')}
        value={people}
        mistake={mistakeAt(change.error, '/people')}
        onChange={setPeople}
      />
    </FormDialog>
  );
}
