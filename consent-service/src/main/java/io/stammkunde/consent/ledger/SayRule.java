package io.stammkunde.consent.ledger;

import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import java.time.Instant;

/** What may be said about a purpose. */
final class SayRule {
    private SayRule() {}

    /**
     * Refuses what the purpose leaves no room for. A denial is welcome on every channel.
     *
     * @throws LedgerRefusal naming the reason
     */
    static void require(Purpose purpose, Channel channel, Action action, Instant at) {
        var allowed = switch (purpose.say()) {
            case CONSENT -> true;
            case OBJECTION -> action == Action.OBJECT;
            case NONE -> false;
        };
        if (!allowed) {
            throw new NoSay(purpose, action);
        }
        if ((action == Action.GIVE || action == Action.ASK)
                && !purpose.content().channels().contains(channel)) {
            throw new ChannelNotOffered(purpose, channel);
        }
        if (action == Action.GIVE && purpose.hasEndedAt(at)) {
            throw new PurposeEnded(purpose);
        }
    }
}
