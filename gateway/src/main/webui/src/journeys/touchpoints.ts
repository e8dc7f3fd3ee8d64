import type { Attribution, Channel } from './journeys';

/** A channel with what each model gives it, in the order of the models. */
export interface ChannelRow {
  channel: string;
  credits: (Channel | null)[];
  /** The largest of the models that know one; null where none does. */
  removalEffect: number | null;
}

/** All channels of all models, the one that is owed most on average first. */
export function channelRows(answers: Pick<Attribution, 'channels'>[]): ChannelRow[] {
  const names = [...new Set(answers.flatMap(({ channels }) => channels.map(({ channel }) => channel)))];
  return names
    .map((channel) => {
      const credits = answers.map(({ channels }) => channels.find((each) => each.channel === channel) ?? null);
      const effect = Math.max(0, ...credits.map((credit) => credit?.removalEffect ?? 0));
      return { channel, credits, removalEffect: effect > 0 ? effect : null };
    })
    .sort((a, b) => total(b) - total(a));
}

function total({ credits }: ChannelRow): number {
  return credits.reduce((sum, credit) => sum + (credit?.share ?? 0), 0);
}
