package io.stammkunde.consent.audit.http;

import io.stammkunde.consent.audit.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether the log is the one that was written.
 *
 * @param checked how many entries were checked without fault
 * @param firstBad sequence of the first fault, or null
 * @param reason what is wrong there, or null
 */
public record VerdictView(
        boolean valid,
        long checked,
        @Nullable Long firstBad,
        @Nullable String reason) {
    static VerdictView of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact intact -> new VerdictView(true, intact.checked(), null, null);
            case Verdict.Broken broken -> new VerdictView(false, broken.checked(), broken.sequence(), broken.reason());
        };
    }
}
