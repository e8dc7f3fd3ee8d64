package io.stammkunde.consent.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a person's word amounts to, given what stands. */
final class Transition {
    private Transition() {}

    /** The state that an action leads to. */
    static ConsentState of(Action action, @Nullable StandingConsent standing, Instant at) {
        return switch (action) {
            case GIVE -> standing != null && standing.permitsAt(at) ? ConsentState.RENEWED : ConsentState.GIVEN;
            case ASK -> ConsentState.PENDING_CONFIRMATION;
            case REFUSE -> ConsentState.REFUSED;
            case WITHDRAW -> ConsentState.WITHDRAWN;
            case OBJECT -> ConsentState.OBJECTED;
        };
    }

    /** The action behind a choice that travelled with an event: who had agreed before withdraws by saying no. */
    static Action of(LedgerCommand.Choose choice, @Nullable StandingConsent standing) {
        if (choice.allowed()) {
            return Action.GIVE;
        }
        return choice.denial() == Action.REFUSE
                        && standing != null
                        && standing.state().followsConsent()
                ? Action.WITHDRAW
                : choice.denial();
    }

    /** Whether a choice only says again what stands, on the same version. */
    static boolean isRepetition(LedgerCommand.Choose choice, @Nullable StandingConsent standing) {
        if (standing == null || standing.purposeVersion() != choice.purposeVersion()) {
            return false;
        }
        if (choice.allowed() && standing.state() == ConsentState.INVALIDATED) {
            return true; // says nothing about the new text, so it cannot agree to it
        }
        return choice.allowed()
                ? standing.permitsAt(choice.at())
                : standing.state().isDenial();
    }

    /**
     * When a decision without a time of its own was made: now, and in any case after what stands, so that the clocks
     * of two instances cannot make a withdrawal come too early to count.
     */
    static Instant timeOf(@Nullable Instant at, @Nullable StandingConsent standing, Instant now) {
        if (at != null) {
            return at;
        }
        return standing == null || now.isAfter(standing.decidedAt())
                ? now
                : standing.decidedAt().plus(1, ChronoUnit.MICROS);
    }
}
