import { daysIn } from '../period/period';
import type { Due, RightsRequest, State } from './requests';

/** How urgent a request is; a closed one is not. */
export type Light =
  | { kind: 'done' }
  | { kind: 'overdue'; days: number }
  | { kind: 'today' }
  | { kind: 'soon'; days: number }
  | { kind: 'ample'; days: number };

const CLOSED: readonly State[] = ['FULFILLED', 'PARTIALLY_FULFILLED', 'REFUSED', 'DUPLICATE', 'WITHDRAWN'];

/** From so many days on there is still time to look for what an answer needs. */
const AMPLE_DAYS = 8;

export function isClosed(state: State): boolean {
  return CLOSED.includes(state);
}

/** The deadline that counts: the extended one once the person was told so. */
export function dueOf({ deadlines, extension }: Pick<RightsRequest, 'deadlines' | 'extension'>): Due {
  return extension === null ? deadlines.legal : deadlines.extended;
}

/** @param today as in 2026-01-31, in the zone of the services; the last day still counts */
export function lightOf(request: Pick<RightsRequest, 'state' | 'deadlines' | 'extension'>, today: string): Light {
  if (isClosed(request.state)) {
    return { kind: 'done' };
  }
  const days = daysIn({ from: today, to: dueOf(request).date });
  if (days < 0) {
    return { kind: 'overdue', days: -days };
  }
  return days === 0 ? { kind: 'today' } : { kind: days < AMPLE_DAYS ? 'soon' : 'ample', days };
}
