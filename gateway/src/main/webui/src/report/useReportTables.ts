import { useTranslation } from 'react-i18next';
import { type ColumnOf, tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { REFUSAL_CODES } from '../privacy/requests';
import type { BreachCounts, Counts, Report } from './report';

const REQUESTS = [
  'received',
  'fulfilled',
  'refused',
  'withdrawn',
  'duplicates',
  'open',
  'extended',
  'late',
  'overdue',
] as const satisfies readonly (keyof Counts)[];
const DAYS = ['medianDays', 'ninetiethDays', 'longestDays'] as const satisfies readonly (keyof Counts)[];
const BREACHES = [
  'known',
  'told',
  'notReportable',
  'untold',
  'late',
  'overdue',
  'peopleTold',
] as const satisfies readonly (keyof BreachCounts)[];
const HOURS = ['medianHours', 'ninetiethHours', 'longestHours'] as const satisfies readonly (keyof BreachCounts)[];

interface Named<T> {
  name: string;
  counts: T;
}

/** The tables of a report in the reader's language. */
export function useReportTables({ requests, breaches, parts, grain }: Report) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = (value: number) => formats.count(value);
  const time = (value: number) => formats.decimal(value);
  const all = t('report.all');
  const requestColumns = (first: string): ColumnOf<Named<Counts>>[] => [
    { name: first, value: ({ name }) => name },
    ...REQUESTS.map((key) => ({
      name: t(`report.requests.${key}`),
      value: ({ counts }: Named<Counts>) => counts[key],
      write: count,
    })),
    ...DAYS.map((key) => ({
      name: t(`report.requests.${key}`),
      value: ({ counts }: Named<Counts>) => counts[key],
      write: time,
    })),
  ];
  const breachColumns = (first: string): ColumnOf<Named<BreachCounts>>[] => [
    { name: first, value: ({ name }) => name },
    ...BREACHES.map((key) => ({
      name: t(`report.breaches.${key}`),
      value: ({ counts }: Named<BreachCounts>) => counts[key],
      write: count,
    })),
    ...HOURS.map((key) => ({
      name: t(`report.breaches.${key}`),
      value: ({ counts }: Named<BreachCounts>) => counts[key],
      write: time,
    })),
  ];
  const codeName = (code: string) => {
    const known = REFUSAL_CODES.find((each) => each === code);
    return known ? t(`privacy.refusalCodes.${known}`) : code;
  };
  return {
    types: tableData(
      [
        ...requests.byType.map(({ type, counts }) => ({ name: t(`privacy.types.${type}`), counts })),
        { name: all, counts: requests.total },
      ],
      requestColumns(t('privacy.type')),
    ),
    parts: tableData(
      parts.map(({ name, requests: counts }) => ({ name, counts })),
      requestColumns(t(`report.grains.${grain}`)),
    ),
    refusals: tableData(requests.refusals, [
      { name: t('privacy.refusal.code'), value: ({ code }) => codeName(code) },
      { name: t('report.count'), value: (refusal) => refusal.count, write: count },
    ]),
    risks: tableData(
      [
        ...breaches.byRisk.map(({ risk, counts }) => ({ name: t(`breaches.risks.${risk}`), counts })),
        { name: all, counts: breaches.total },
      ],
      breachColumns(t('breaches.risk')),
    ),
  };
}
