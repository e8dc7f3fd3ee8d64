package io.stammkunde.consent.link;

import io.stammkunde.consent.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a link proves itself by: 256 random bits in Base64url. Whoever keeps it keeps only its digest. */
public record LinkToken(String value) {
    /** The form of a token. */
    public static final String FORM = "[A-Za-z0-9_-]{43}";

    private static final int BYTES = 32;
    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final SecureRandom RANDOM = new SecureRandom();

    public LinkToken {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("must be the 43 characters after # in the link");
        }
    }

    /** A new one. */
    public static LinkToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in lower-case hex. */
    public String digest() {
        return Sha256.hex(value);
    }

    /** Leaves the value out: it is a key. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
