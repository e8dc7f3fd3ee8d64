package io.stammkunde.consent.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one purpose and channel after two profiles turned out to be one person: the more restrictive decision,
 * unless a later consent is evidenced.
 */
final class MergeRule {
    private MergeRule() {}

    /** The statement to be recorded for the survivor, or null if what stands there simply goes on. */
    static @Nullable Statement of(@Nullable StandingConsent survivors, StandingConsent absorbed, ConsentKey key) {
        if (survivors == null) {
            return adopted(absorbed, key, absorbed, absorbed.decidedAt(), false);
        }
        if (survivors.state().permits() == absorbed.state().permits()) {
            return absorbed.decidedAt().isAfter(survivors.decidedAt())
                    ? adopted(absorbed, key, absorbed, absorbed.decidedAt(), false)
                    : null;
        }
        var survivorAgreed = survivors.state().permits();
        var given = survivorAgreed ? survivors : absorbed;
        var denied = survivorAgreed ? absorbed : survivors;
        if (given.isEvidenced() && given.decidedAt().isAfter(denied.decidedAt())) {
            return survivorAgreed ? null : adopted(given, key, absorbed, given.decidedAt(), false);
        }
        return adopted(denied, key, absorbed, later(given.decidedAt(), denied.decidedAt()), true);
    }

    /** The time is never before either decision, so that both have been taken into account. */
    private static Statement adopted(
            StandingConsent winner, ConsentKey key, StandingConsent absorbed, Instant at, boolean conflict) {
        return new Statement(
                key,
                winner.purposeVersion(),
                winner.state(),
                at,
                winner.validUntil(),
                Method.MERGE,
                winner.evidenceDigest(),
                "merge:" + absorbed.key().profile() + ":" + winner.entryId(),
                conflict,
                winner.notices());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
