import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { tintOf } from '../relations/relations';
import { useFigureName } from '../relations/useFigureName';
import { type Clusters, distanceOf, type GroupMean, type ShownGroup, tellingMeans } from './groups';
import { useMean } from './useMean';
import '../relations/relations.css';

interface GroupsCardProps {
  answer: Clusters;
  groups: ShownGroup[];
}

/** Each group in words, and what its customers have in common. */
export function GroupsCard({ answer, groups }: GroupsCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const figureName = useFigureName();
  const two = (value: number) => formats.decimal(value);
  const data = tableData(groups, [
    { name: t('groups.group'), value: ({ number, name }) => `${number} · ${texts(name)}` },
    { name: t('rfm.customers'), value: ({ customers }) => customers, write: (count) => formats.count(count) },
    { name: t('rfm.share'), value: ({ share }) => share, write: (share) => formats.percent(share) },
    ...answer.figures.flatMap((figure) => {
      const of = ({ means }: ShownGroup) => means.find((each) => each.figure === figure);
      const name = figureName(figure);
      return [
        { name: t('groups.mean', { name }), value: (group: ShownGroup) => of(group)?.mean, write: two },
        { name: t('groups.deviation', { name }), value: (group: ShownGroup) => of(group)?.deviation, write: two },
      ];
    }),
  ]);
  return (
    <ChartCard
      title={t('groups.title', { count: answer.k })}
      description={t('groups.reading')}
      picture={<Profiles answer={answer} groups={groups} />}
      data={data}
    />
  );
}

/** A line for each group; the stronger a cell is coloured, the more it sets the group apart. */
function Profiles({ answer: { figures, currency }, groups }: GroupsCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = useTexts();
  const figureName = useFigureName();
  return (
    <div className="scroll-table" tabIndex={0} role="region" aria-label={t('groups.label')}>
      <table className="matrix groups-matrix">
        <caption className="pf-v6-screen-reader">{t('groups.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('groups.group')}</th>
            <th scope="col">{t('rfm.customers')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {figureName(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ number, name, customers, share, means }) => (
            <tr key={number}>
              <th scope="row">
                {number} · {texts(name)}
                <InWords means={means} currency={currency} />
              </th>
              <td>
                <span className="strong">{formats.count(customers)}</span>
                <small>{formats.percent(share, 0)}</small>
              </td>
              {figures.map((figure) => (
                <MeanCell key={figure} mean={means.find((each) => each.figure === figure)} currency={currency} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InWords({ means, currency }: { means: GroupMean[]; currency: string }) {
  const { t } = useTranslation();
  const write = useMean(currency);
  const figureName = useFigureName();
  const telling = tellingMeans(means).map((mean) =>
    t('groups.telling', {
      figure: figureName(mean.figure),
      distance: t(`groups.distances.${distanceOf(mean.deviation)}`),
      mean: write(mean),
    }),
  );
  return <small>{telling.length === 0 ? t('groups.nothingTelling') : telling.join('; ')}</small>;
}

/** Two standard deviations are as far as a colour goes. */
const DARKEST = 2;

function MeanCell({ mean, currency }: { mean: GroupMean | undefined; currency: string }) {
  const { t } = useTranslation();
  const write = useMean(currency);
  if (mean === undefined) {
    return <td className="tint">–</td>;
  }
  const distance = distanceOf(mean.deviation);
  const strength = Math.max(-1, Math.min(1, mean.deviation / DARKEST));
  return (
    <td className={tintOf(distance === 'alike' ? 0 : strength)}>
      <span className={distance === 'alike' ? undefined : 'strong'}>{write(mean)}</span>
      <small>{t(`groups.distances.${distance}`)}</small>
    </td>
  );
}
