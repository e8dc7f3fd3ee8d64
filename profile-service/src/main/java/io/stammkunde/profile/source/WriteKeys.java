package io.stammkunde.profile.source;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Instant;

/** Makes write keys: 32 letters and digits, about 190 bits, so that nobody meets one by guessing. */
final class WriteKeys {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private WriteKeys() {}

    static WriteKey create(Instant now) {
        var key = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new WriteKey(UuidCreator.getTimeOrderedEpoch(), key.toString(), true, now, null);
    }
}
