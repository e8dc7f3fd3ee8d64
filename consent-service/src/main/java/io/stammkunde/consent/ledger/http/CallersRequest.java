package io.stammkunde.consent.ledger.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.stammkunde.consent.digest.Sha256;
import io.stammkunde.consent.ledger.RequestName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How callers name their requests, in the header {@code Idempotency-Key}. */
public final class CallersRequest {
    /** The form of a key. */
    public static final String KEY = "[A-Za-z0-9._:-]{1,128}";

    /** The form of a key, in words. */
    public static final String KEY_RULE = "must be 1 to 128 letters, digits or ._:-";

    private static final int CALLER_LENGTH = 16;

    private CallersRequest() {}

    /** The name of a request; empty if the caller gave it none. */
    public static Optional<RequestName> name(SecurityIdentity caller, @Nullable String idempotencyKey) {
        return Optional.ofNullable(idempotencyKey)
                .map(key -> new RequestName(
                        Sha256.hex(caller.getPrincipal().getName()).substring(0, CALLER_LENGTH), key));
    }
}
