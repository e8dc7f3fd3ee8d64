package io.stammkunde.consent.ledger.http;

import io.stammkunde.consent.ledger.ChainCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's entries are the ones that were written.
 *
 * @param entries how many were checked without fault
 * @param brokenAt position of the first fault, or null
 * @param reason what is wrong there, or null
 */
public record ChainView(
        boolean intact,
        int entries,
        @Nullable Integer brokenAt,
        @Nullable String reason) {
    static ChainView of(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Intact intact -> new ChainView(true, intact.entries(), null, null);
            case ChainCheck.Broken broken ->
                new ChainView(false, broken.position() - 1, broken.position(), broken.reason());
        };
    }
}
