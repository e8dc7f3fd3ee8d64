package io.stammkunde.gateway.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.gateway.answer.Refusal;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the write key where it can be seen without reading the body. SDKs send it as the user name of Basic
 * authentication, in the query, in the path of the settings, or in the body alone.
 */
public final class WriteKeys {
    private static final String BASIC = "basic ";

    /** Longer than any key we hand out; bounds what a rate limit remembers. */
    private static final int LONGEST = 200;

    private WriteKeys() {}

    /**
     * The source that calls.
     *
     * @param authorization the header, or null
     * @param queryKeys every {@code writeKey} of the query
     * @param pathKey the key in the path, or null
     * @param mayHaveBody whether the key can still be in the body
     * @throws Refusal 401 if the keys differ, cannot be read, or cannot come any more
     */
    public static Caller.Source find(
            @Nullable String authorization, List<String> queryKeys, @Nullable String pathKey, boolean mayHaveBody) {
        var keys = new LinkedHashSet<String>();
        if (authorization != null) {
            keys.add(userName(authorization));
        }
        keys.addAll(queryKeys);
        if (pathKey != null) {
            keys.add(pathKey);
        }
        keys.remove("");
        if (keys.size() > 1) {
            throw Refusal.writeKey("Two different write keys were sent; send one.");
        }
        if (keys.isEmpty() && !mayHaveBody) {
            throw Refusal.writeKey(
                    "Send it as user name of Basic authentication, as writeKey in the query, or in the body.");
        }
        var key = keys.isEmpty() ? null : keys.getFirst();
        if (key != null && key.length() > LONGEST) {
            throw Refusal.writeKey("What was sent is no write key.");
        }
        return new Caller.Source(key);
    }

    private static String userName(String authorization) {
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw Refusal.writeKey("Events are sent with a write key, not with a token.");
        }
        try {
            var decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).trim());
            var pair = new String(decoded, UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0 ? pair : pair.substring(0, colon);
        } catch (IllegalArgumentException notBase64) {
            throw Refusal.writeKey("The Basic authentication cannot be read.");
        }
    }
}
