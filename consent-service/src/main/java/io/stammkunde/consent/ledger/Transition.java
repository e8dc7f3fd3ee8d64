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
        return ofDenial(choice.denial(), standing);
    }

    /** What a person does by refusing: who had agreed before withdraws. Everything else is what it is. */
    static Action ofDenial(Action action, @Nullable StandingConsent standing) {
        return action == Action.REFUSE && standing != null && standing.state().followsConsent()
                ? Action.WITHDRAW
                : action;
    }

    /**
     * When a consent ends: by itself or with its purpose, whichever is first, or null for never. What was said again
     * after its purpose had ended ends when it was said.
     */
    static @Nullable Instant endOf(StandingConsent standing, @Nullable Instant purposeEnded) {
        var own = standing.validUntil();
        if (purposeEnded == null || (own != null && own.isBefore(purposeEnded))) {
            return own;
        }
        return purposeEnded.isBefore(standing.decidedAt()) ? standing.decidedAt() : purposeEnded;
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
