import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { useMistakeText } from './useMistakeText';

export function Mistake({ detail }: { detail: string }) {
  const textOf = useMistakeText();
  return (
    <p className="rule-mistake">
      <ExclamationCircleIcon aria-hidden="true" /> {textOf(detail)}
    </p>
  );
}
