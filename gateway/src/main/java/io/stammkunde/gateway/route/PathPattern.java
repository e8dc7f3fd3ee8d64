package io.stammkunde.gateway.route;

import java.util.Arrays;
import java.util.List;

/**
 * A path with holes: <code>{name}</code> stands for one segment that is not empty, {@code **} at the end for any
 * number of them, none included.
 */
public record PathPattern(String text, List<String> parts, boolean open) {
    private static final String REST = "/**";

    public PathPattern {
        parts = List.copyOf(parts);
    }

    public static PathPattern of(String text) {
        if (!text.startsWith("/") || (text.indexOf('*') >= 0 && !text.endsWith(REST))) {
            throw new IllegalArgumentException("not a path pattern: " + text);
        }
        var open = text.endsWith(REST);
        var fixed = open ? text.substring(0, text.length() - REST.length()) : text;
        var parts = fixed.length() < 2
                ? List.<String>of()
                : Arrays.asList(fixed.substring(1).split("/"));
        return new PathPattern(text, parts, open);
    }

    public boolean matches(RequestPath path) {
        var segments = path.segments();
        if (segments.size() < parts.size() || (segments.size() > parts.size() && !open)) {
            return false;
        }
        for (var i = 0; i < parts.size(); i++) {
            if (!fits(parts.get(i), segments.get(i))) {
                return false;
            }
        }
        return segments.stream().noneMatch(String::isEmpty);
    }

    private static boolean fits(String part, String segment) {
        return part.startsWith("{") || part.equals(segment);
    }
}
