package io.stammkunde.profile.collect.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.profile.collect.CollectRefusal;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The write key in an Authorization header: user name of Basic authentication, without a password. */
final class WriteKeyHeader {
    private static final String BASIC = "basic ";

    private WriteKeyHeader() {}

    /** Null if there is no Basic authentication. Throws {@link CollectRefusal.UnknownWriteKey} if it cannot be read. */
    static @Nullable String of(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            var pair = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(BASIC.length()).strip()),
                    UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0 ? pair : pair.substring(0, colon);
        } catch (IllegalArgumentException noBase64) {
            throw new CollectRefusal.UnknownWriteKey("The Authorization header cannot be read.");
        }
    }
}
