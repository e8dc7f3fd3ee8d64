package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

/**
 * Names one request of one caller.
 *
 * @param caller digest of the caller's identity
 * @param key the caller's own choice, from the header {@code Idempotency-Key}
 */
public record RequestName(String caller, String key) {
    public RequestName {
        requireNonNull(caller, "caller");
        requireNonNull(key, "key");
    }

    /** How ledger and inbox know it. */
    public String origin() {
        return "request:" + caller + ":" + key;
    }
}
