package io.stammkunde.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** An opaque position in a list: the sort key of the last item, in base64url. Holds no personal data by convention. */
public final class Cursor {
    /** Unit separator: occurs in no key. */
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Packs the sort key of the last item. */
    public static String encode(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(UTF_8));
    }

    /**
     * Unpacks a cursor that was packed from as many parts.
     *
     * @throws InvalidParameter if the cursor is not one of ours
     */
    public static List<String> decode(String cursor, int parts) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1);
            if (decoded.length == parts) {
                return List.of(decoded);
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    private static InvalidParameter refused() {
        return new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
    }
}
