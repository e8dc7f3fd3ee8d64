package io.stammkunde.consent.decision;

import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Say;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a channel holds for that channel. Agreeing to a purpose at large opens no channel, but denying it
 * later than agreeing to a channel closes the channel as well. A browser's objection (GPC) speaks for the browser: it
 * closes what happens there, and of the other channels those to which the person has not agreed by name.
 */
final class DecisionRule {
    private DecisionRule() {}

    /**
     * The answer.
     *
     * @param standing what held at the instant, by channel
     */
    static Decision of(Purpose purpose, Channel channel, Map<Channel, StandingConsent> standing, Instant at) {
        if (purpose.hasEndedAt(at)) {
            return Decision.without(Reason.PURPOSE_ENDED, purpose.version());
        }
        var own = standing.get(channel);
        var atLarge = standing.get(Channel.NONE);
        if (atLarge != null && closes(atLarge, own, at)) {
            return denied(atLarge);
        }
        if (own == null) {
            return purpose.say() == Say.CONSENT
                    ? Decision.without(Reason.NO_CONSENT, purpose.version())
                    : Decision.without(Reason.LEGAL_BASIS_OF_PURPOSE, purpose.version());
        }
        return own.permitsAt(at)
                ? new Decision(Reason.CONSENT_GIVEN, own.eventTime(), own.validUntil(), own.purposeVersion())
                : denied(own);
    }

    /** Only what a person says of the purpose at large, not that a consent to it ran out. */
    private static boolean closes(StandingConsent atLarge, @Nullable StandingConsent own, Instant at) {
        return !atLarge.permitsAt(at)
                && atLarge.state().isDenial()
                && (own == null
                        || (reaches(atLarge, own.key().channel())
                                && !own.decidedAt().isAfter(atLarge.decidedAt())));
    }

    private static boolean reaches(StandingConsent atLarge, Channel channel) {
        return atLarge.method() != Method.GPC
                || switch (channel) {
                    case NONE, ONSITE, DEVICE -> true;
                    case EMAIL, SMS, PHONE, POST, PUSH -> false;
                };
    }

    private static Decision denied(StandingConsent standing) {
        return new Decision(Reason.denying(standing.state()), standing.eventTime(), null, standing.purposeVersion());
    }
}
