const iso = (date) => date.toISOString().slice(0, 10);
const HOLIDAYS = {
  '01-01': ['Neujahr', "New Year's Day"],
  '05-01': ['Tag der Arbeit', 'Labour Day'],
  '10-03': ['Tag der Deutschen Einheit', 'Day of German Unity'],
  '12-25': ['1. Weihnachtstag', 'Christmas Day'],
  '12-26': ['2. Weihnachtstag', 'Boxing Day'],
};

/** By when a request of this day must be answered; movable feasts are left to the service. */
export function deadlinesOf(receivedAt) {
  const received = receivedAt.slice(0, 10);
  const month = plusMonths(received, 1);
  const quarter = plusMonths(received, 3);
  return {
    received,
    legal: roll(month),
    extended: roll(quarter),
    strict: month,
    strictExtended: quarter,
    expiry: `${roll(month).date}T22:00:00Z`,
    extendedExpiry: `${roll(quarter).date}T22:00:00Z`,
  };
}

function plusMonths(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

function roll(nominal) {
  const reasons = [];
  const date = new Date(`${nominal}T00:00:00Z`);
  for (let reason = free(date); reason !== null; reason = free(date)) {
    reasons.push({ day: iso(date), ...reason });
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return { nominal, date: iso(date), reasons };
}

function free(date) {
  const holiday = HOLIDAYS[iso(date).slice(5)];
  if (holiday) {
    return { rule: 'HOLIDAY', de: holiday[0], en: holiday[1] };
  }
  return (
    { 6: { rule: 'SATURDAY', de: 'Samstag', en: 'Saturday' }, 0: { rule: 'SUNDAY', de: 'Sonntag', en: 'Sunday' } }[
      date.getUTCDay()
    ] ?? null
  );
}
