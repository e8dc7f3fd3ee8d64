package io.stammkunde.consent.decision.http;

import io.stammkunde.consent.decision.Decision;
import io.stammkunde.consent.decision.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer. */
public record DecisionView(
        boolean permitted,
        Reason reason,
        @Nullable Instant since,
        @Nullable Instant validUntil,
        @Nullable Integer purposeVersion) {
    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.permitted(),
                decision.reason(),
                decision.since(),
                decision.validUntil(),
                decision.purposeVersion());
    }
}
