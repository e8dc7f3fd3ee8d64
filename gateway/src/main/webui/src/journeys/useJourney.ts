import { useSearchParams } from 'react-router';
import { stepsOf } from './flow';
import { USUAL_WINDOW, type Window, WINDOWS } from './journeys';

const USUAL_STEPS = ['Product Viewed', 'Product Added', 'Checkout Started', 'Order Completed'];
const USUAL_START = 'Product Viewed';

interface Journey {
  steps: string[];
  start: string;
  window: Window;
  change: (part: { steps?: string[]; start?: string; window?: string }) => void;
}

/** Steps, start and window live in the address, so that a funnel can be sent to a colleague. */
export function useJourney(): Journey {
  const [parameters, setParameters] = useSearchParams();
  const named = stepsOf(parameters.get('steps'));
  return {
    steps: named.length < 2 ? USUAL_STEPS : named,
    start: parameters.get('start')?.trim() ?? USUAL_START,
    window: WINDOWS.find((each) => each === parameters.get('window')) ?? USUAL_WINDOW,
    change: ({ steps, start, window }) =>
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          Object.entries({ steps: steps?.join(','), start, window }).forEach(
            ([name, value]) => value !== undefined && next.set(name, value),
          );
          return next;
        },
        { replace: true },
      ),
  };
}
