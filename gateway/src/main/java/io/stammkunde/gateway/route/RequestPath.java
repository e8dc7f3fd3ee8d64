package io.stammkunde.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path as the services will understand it: segments, percent-decoded once. The route is chosen by this form, so that
 * {@code /v1/%73ources} cannot be one thing to the gateway and another to the service.
 */
public record RequestPath(List<String> segments) {
    /** Would end a segment, or mean something else, to one reader or another. */
    private static final String FORBIDDEN = "/\\;#?";

    public RequestPath {
        segments = List.copyOf(segments);
    }

    /** The path in its plain form, or null if it has none. A slash at the end counts for nothing. */
    public static @Nullable RequestPath parse(@Nullable String rawPath) {
        if (rawPath == null || !rawPath.startsWith("/")) {
            return null;
        }
        var segments = new ArrayList<String>();
        for (var raw : withoutTrailingSlash(rawPath).substring(1).split("/", -1)) {
            var segment = decode(raw);
            if (segment == null) {
                return null;
            }
            segments.add(segment);
        }
        return new RequestPath(segments.equals(List.of("")) ? List.of() : segments);
    }

    private static String withoutTrailingSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static @Nullable String decode(String raw) {
        try {
            var text = raw.indexOf('%') < 0 ? raw : URLDecoder.decode(raw.replace("+", "%2B"), UTF_8);
            return isPlain(text) ? text : null;
        } catch (IllegalArgumentException brokenEscape) {
            return null;
        }
    }

    private static boolean isPlain(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && segment.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0xfffd || FORBIDDEN.indexOf(c) >= 0);
    }
}
