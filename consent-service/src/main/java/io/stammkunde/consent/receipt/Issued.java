package io.stammkunde.consent.receipt;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.subject.ProfileId;

/**
 * A receipt that was made.
 *
 * @param profile whose it is
 * @param document JSON-LD in the one form of RFC 8785
 * @param jws the same, signed (Ed25519, compact)
 */
public record Issued(ProfileId profile, String document, String jws) {
    public Issued {
        requireNonNull(profile, "profile");
        requireNonNull(document, "document");
        requireNonNull(jws, "jws");
    }
}
