import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { revenueShares, type ShownGroup } from './groups';

interface SizesCardProps {
  groups: ShownGroup[];
  /** Whether all groups are shown; without one of them nobody can say what a share of all revenue is. */
  isWhole: boolean;
}

/** Pixels below all bars together that names can take. */
const NAME_ROOM = 760;

/** How large each group is, beside how much of the revenue it brings. */
export function SizesCard({ groups, isWhole }: SizesCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const percent = (share: number) => formats.percent(share, 0);
  const shares = isWhole ? revenueShares(groups) : groups.map(() => null);
  const rows = groups.map((group, at) => ({ ...group, revenue: shares[at] ?? null }));
  const names = { customers: t('groups.ofCustomers'), revenue: t('groups.ofRevenue') };
  const nameOf = ({ number, name }: ShownGroup) => `${number} · ${texts(name)}`;
  const data = tableData(rows, [
    { name: t('groups.group'), value: nameOf },
    { name: t('rfm.customers'), value: ({ customers }) => customers, write: (count) => formats.count(count) },
    { name: names.customers, value: ({ share }) => share, write: (share) => formats.percent(share) },
    ...(isWhole
      ? [
          {
            name: names.revenue,
            value: ({ revenue }: { revenue: number | null }) => revenue,
            write: (share: number) => formats.percent(share),
          },
        ]
      : []),
  ]);
  return (
    <ChartCard
      title={t('groups.sizes')}
      description={t(isWhole ? 'groups.sizesReading' : 'groups.sizesOnly')}
      picture={
        <GroupedBars
          label={t('groups.sizesLabel')}
          groups={rows.map(nameOf)}
          series={[
            { name: names.customers, values: rows.map(({ share }) => share) },
            ...(isWhole ? [{ name: names.revenue, values: rows.map(({ revenue }) => revenue) }] : []),
          ]}
          nameWidth={NAME_ROOM / rows.length}
          write={percent}
        />
      }
      data={data}
    />
  );
}
