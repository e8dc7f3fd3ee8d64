import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../charts/ChartCard';
import { GroupedBars } from '../charts/GroupedBars';
import { tableData } from '../charts/tableData';
import { useFormats } from '../format/useFormats';
import type { Period } from '../period/period';
import { Answer } from '../states/Answer';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { NothingYet } from '../states/NothingYet';
import { type Network, voiceQuery } from './satisfaction';

const TONES = ['positive', 'neutral', 'negative'] as const;

/** What is said in public, by network and tone. */
export function VoicePart({ period }: { period: Period }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const voice = useQuery(voiceQuery(period));
  const count = (value: number) => formats.count(value);
  const percent = (value: number) => formats.percent(value);
  const nameOf = ({ network }: Network) => network ?? t('unknown');
  const data =
    voice.data &&
    tableData(voice.data.networks, [
      { name: t('satisfaction.network'), value: nameOf },
      { name: t('satisfaction.mentions'), value: ({ mentions }) => mentions ?? t('figure.hidden'), write: count },
      ...TONES.map((tone) => ({
        name: t(`satisfaction.tones.${tone}`),
        value: (network: Network) => network[tone],
        write: count,
      })),
      { name: t('satisfaction.positiveShare'), value: ({ positiveShare }) => positiveShare, write: percent },
      { name: t('satisfaction.negativeShare'), value: ({ negativeShare }) => negativeShare, write: percent },
      { name: t('figure.columns.people'), value: ({ people }) => people, write: count },
      { name: t('satisfaction.followers'), value: ({ followers }) => followers, write: count },
    ]);
  return (
    <ChartCard
      title={t('satisfaction.voice')}
      description={t('satisfaction.voiceText')}
      data={data}
      picture={
        <Answer query={voice} skeleton={<BlockSkeleton height="18rem" />}>
          {({ networks }) =>
            networks.length === 0 ? (
              <NothingYet headingLevel="h3" title={t('satisfaction.noMentions')} />
            ) : (
              <GroupedBars
                isStacked
                label={t('satisfaction.voiceLabel')}
                groups={networks.map(nameOf)}
                series={TONES.map((tone) => ({
                  name: t(`satisfaction.tones.${tone}`),
                  values: networks.map((network) => network[tone]),
                }))}
                write={count}
              />
            )
          }
        </Answer>
      }
    />
  );
}
