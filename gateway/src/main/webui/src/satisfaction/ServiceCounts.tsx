import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { figureQuery } from '../figures/figures';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { TargetLabel } from '../targets/TargetLabel';
import { SOLVED_GOAL, type TicketGroup } from './satisfaction';

/** All tickets of a period in a few numbers. */
export function ServiceCounts({ whole, period }: { whole: TicketGroup; period: Period }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const backlog = useQuery(figureQuery('backlog', { period, currency: null })).data?.value ?? null;
  const share = whole.solvedInTime?.value ?? null;
  const count = (value: number | null) => (value === null ? '–' : formats.count(value));
  const hours = (value: number | null) =>
    value === null ? '–' : t('satisfaction.hours', { value: formats.decimal(value, 1) });
  return (
    <dl className="counts">
      <Count name={t('satisfaction.opened')}>{count(whole.opened)}</Count>
      <Count name={<Link to="/figures/share-solved-within-3-hours">{t('satisfaction.inTime')}</Link>}>
        {share === null ? '–' : formats.percent(share)}{' '}
        <TargetLabel met={share === null ? null : share >= SOLVED_GOAL} />
      </Count>
      <Count name={t('satisfaction.firstResponse')}>{hours(whole.firstResponseHours?.median ?? null)}</Count>
      <Count name={t('satisfaction.resolution')}>{hours(whole.resolutionHours?.median ?? null)}</Count>
      <Count name={t('satisfaction.reopened')}>{count(whole.reopened)}</Count>
      <Count name={<Link to="/figures/backlog">{t('satisfaction.backlog')}</Link>}>{count(backlog)}</Count>
    </dl>
  );
}

function Count({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
