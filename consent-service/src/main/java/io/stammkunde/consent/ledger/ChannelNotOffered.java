package io.stammkunde.consent.ledger;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;

/** The purpose does not use this channel, so nobody can have agreed to it. */
public final class ChannelNotOffered extends LedgerRefusal {
    public ChannelNotOffered(Purpose purpose, Channel channel) {
        super("The purpose '%s' does not use %s; it uses %s."
                .formatted(
                        purpose.key(),
                        channel,
                        purpose.content().channels().stream().sorted().toList()));
    }
}
