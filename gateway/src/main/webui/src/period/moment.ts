import { REPORTING_ZONE } from '../format/Formats';

const WALL = new Intl.DateTimeFormat('sv-SE', { timeZone: REPORTING_ZONE, dateStyle: 'short', timeStyle: 'short' });

/** In summer first: of an hour that comes twice, the earlier one, which is the safer one for a deadline. */
const OFFSETS = ['+02:00', '+01:00'];

/** An instant as the browser's field for date and time has it, in the zone of the services: 2026-01-31T14:05. */
export function momentOf(instant: string | Date): string {
  return WALL.format(new Date(instant)).replace(' ', 'T');
}

/**
 * The instant that a clock in the zone of the services shows like this. An hour that is left out in spring is read as if
 * it were still winter.
 *
 * @return null if it is none
 */
export function instantOf(moment: string): string | null {
  const read = OFFSETS.map((offset) => new Date(`${moment}:00${offset}`)).filter(
    (date) => !Number.isNaN(date.getTime()),
  );
  const fitting = read.find((date) => momentOf(date) === moment) ?? read.at(-1);
  return fitting?.toISOString() ?? null;
}
