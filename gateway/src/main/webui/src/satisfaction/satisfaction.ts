import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../api/request';
import type { Excluded } from '../figures/figures';
import type { Period } from '../period/period';

export const SURVEY_GROUPINGS = ['survey', 'channel', 'segment'] as const;
export const SURVEY_KINDS = ['nps', 'csat', 'ces'] as const;
export const TICKET_GROUPINGS = ['channel', 'priority', 'segment'] as const;

export type SurveyGrouping = (typeof SURVEY_GROUPINGS)[number];
export type SurveyKind = (typeof SURVEY_KINDS)[number];
export type TicketGrouping = (typeof TICKET_GROUPINGS)[number];

export interface SurveyReport {
  groups: SurveyGroup[];
  excluded: Excluded;
}

export interface SurveyGroup {
  /** Null where the kind is unknown; then all answers are refused. */
  kind: SurveyKind | null;
  group: string | null;
  people: number | null;
  n: number | null;
  /** NPS in points, CSAT as a share, CES as a mean from 1 to 7. */
  value: number | null;
  interval: { low: number; high: number } | null;
  nps?: { promoters: number; passives: number; detractors: number };
  satisfied?: number;
  agreement?: { value: number; low: number; high: number };
  /** How many of those who were asked answered; without a value where nobody told who was asked. */
  response: { invited: number | null; answered: number | null; value: number | null };
  /** Answers that count for nothing, by reason. */
  refused: Record<string, number> | null;
  suppressed: boolean;
}

export interface TicketReport {
  groups: TicketGroup[];
  excluded: Excluded;
}

export interface TicketGroup {
  group: string | null;
  opened: number | null;
  solvedInTime: { tickets: number; of: number; value: number | null } | null;
  reopened: number | null;
  firstResponseHours: Spread | null;
  resolutionHours: Spread | null;
  suppressed: boolean;
}

/** How times lie, in hours. */
export interface Spread {
  n: number;
  mean: number | null;
  median: number | null;
  /** With 95 % confidence; null of fewer than six tickets. */
  medianLow: number | null;
  medianHigh: number | null;
  p90: number | null;
  p95: number | null;
}

export interface VoiceReport {
  networks: Network[];
  excluded: Excluded;
}

export interface Network {
  network: string | null;
  people: number | null;
  mentions: number | null;
  positive: number | null;
  neutral: number | null;
  negative: number | null;
  positiveShare: number | null;
  negativeShare: number | null;
  followers: number | null;
  suppressed: boolean;
}

/** Share of the tickets that should be solved within three hours. */
export const SOLVED_GOAL = 0.95;

const report = <T>(path: string, period: Period, by: string | null) =>
  queryOptions({
    queryKey: [path, period, by],
    queryFn: ({ signal }) => get<T>(`/v1/metrics/${path}`, { ...period, by }, signal),
    placeholderData: keepPreviousData,
  });

export const surveysQuery = (period: Period, by: SurveyGrouping) => report<SurveyReport>('surveys', period, by);
export const ticketsQuery = (period: Period, by: TicketGrouping | null) => report<TicketReport>('tickets', period, by);
export const voiceQuery = (period: Period) => report<VoiceReport>('voice', period, null);

export interface RefusedAnswers {
  kind: SurveyKind | null;
  group: string | null;
  reason: string;
  answers: number;
}

/** The answers that count for nothing, a line for each reason; the most frequent first. */
export function refusedOf(groups: SurveyGroup[]): RefusedAnswers[] {
  return groups
    .flatMap(({ kind, group, refused }) =>
      Object.entries(refused ?? {}).map(([reason, answers]) => ({ kind, group, reason, answers })),
    )
    .sort((a, b) => b.answers - a.answers);
}
