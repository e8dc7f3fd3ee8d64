import { Label } from '@patternfly/react-core';
import { useLedgerWords } from './useLedgerWords';

const PERMITTING = ['GIVEN', 'RENEWED'];
const WAITING = ['REQUESTED', 'PENDING_CONFIRMATION'];

export function ConsentState({ code }: { code: string }) {
  const words = useLedgerWords();
  return (
    <Label isCompact color={PERMITTING.includes(code) ? 'green' : WAITING.includes(code) ? 'blue' : 'grey'}>
      {words.state(code)}
    </Label>
  );
}
