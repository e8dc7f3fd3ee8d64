package io.stammkunde.consent.ledger;

import io.stammkunde.consent.purpose.Channel;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the ledger makes of a signal that browsers and consent tools send again and again. */
final class SignalRule {
    private SignalRule() {}

    /** What becomes of a signal. */
    sealed interface Outcome {
        /** It says nothing that was not said before. */
        record Ignored() implements Outcome {}

        /** It says again what stands; the time is remembered. */
        record Repeated() implements Outcome {}

        /** It becomes an entry. */
        record Recorded(boolean conflict) implements Outcome {}
    }

    /**
     * The outcome.
     *
     * @param standing what stands for the signal's own channel
     * @param ofPurpose everything that stands for the person and the purpose
     */
    static Outcome of(
            LedgerCommand.Signal signal, @Nullable StandingConsent standing, Collection<StandingConsent> ofPurpose) {
        return signal.method() == Method.GPC ? gpc(signal, standing, ofPurpose) : tool(signal, standing, ofPurpose);
    }

    /**
     * Whether a consent would contradict the browser's standing objection. It holds all the same, being later and
     * specific, but the contradiction is recorded.
     */
    static boolean contradicts(Action action, Collection<StandingConsent> ofPurpose) {
        return action == Action.GIVE && objection(ofPurpose) != null;
    }

    /** The browser sends it with each request: once on record is enough, also after the person has agreed in spite of it. */
    private static Outcome gpc(
            LedgerCommand.Signal signal, @Nullable StandingConsent standing, Collection<StandingConsent> ofPurpose) {
        if (standing != null && (standing.state() == ConsentState.OBJECTED || isAnswered(signal, standing))) {
            return new Outcome.Ignored();
        }
        return new Outcome.Recorded(ofPurpose.stream().anyMatch(consent -> consent.permitsAt(signal.at())));
    }

    private static boolean isAnswered(LedgerCommand.Signal signal, StandingConsent standing) {
        return signal.objectedBefore() != null
                && standing.permitsAt(signal.at())
                && !standing.eventTime().isBefore(signal.objectedBefore());
    }

    private static Outcome tool(
            LedgerCommand.Signal signal, @Nullable StandingConsent standing, Collection<StandingConsent> ofPurpose) {
        var objection = objection(ofPurpose);
        var repeats = standing != null
                && standing.purposeVersion() == signal.purposeVersion()
                && switch (signal.action()) {
                    case GIVE ->
                        standing.permitsAt(signal.at())
                                && (objection == null || standing.eventTime().isAfter(objection.decidedAt()));
                    case REFUSE, WITHDRAW -> standing.state().isDenial();
                    case OBJECT -> standing.state() == ConsentState.OBJECTED;
                    case ASK -> false; // no signal asks
                };
        return repeats ? new Outcome.Repeated() : new Outcome.Recorded(contradicts(signal.action(), ofPurpose));
    }

    private static @Nullable StandingConsent objection(Collection<StandingConsent> ofPurpose) {
        return ofPurpose.stream()
                .filter(consent -> consent.key().channel() == Channel.NONE
                        && consent.state() == ConsentState.OBJECTED
                        && consent.method() == Method.GPC)
                .findFirst()
                .orElse(null);
    }
}
