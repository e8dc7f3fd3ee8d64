package io.stammkunde.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.stammkunde.contracts.problem.ProblemTypes;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * Refuses raw paths whose meaning depends on who reads them. Path parameters and encoded separators can pass one
 * layer's policy and reach another layer's endpoint (CVE-2026-39852, CVE-2026-50559), so they end before any policy
 * is asked.
 */
@ApplicationScoped
public class PathGuard {
    /** Before authentication and CORS, which Quarkus registers at 200 and 300. */
    private static final int BEFORE_EVERYTHING = 10_000;

    private static final List<String> AMBIGUOUS =
            List.of(";", "%3b", "%2f", "%5c", "%2e", "%25", "%00", "\\", "//", "/./", "/../");

    void install(@Observes Filters filters) {
        filters.register(PathGuard::check, BEFORE_EVERYTHING);
    }

    private static void check(RoutingContext context) {
        if (isAmbiguous(rawPath(context.request().uri()))) {
            VertxProblems.end(
                    context,
                    VertxProblems.problem(
                            400,
                            ProblemTypes.MALFORMED_PATH,
                            "The path is not in its plain form",
                            "Send the path without path parameters, encoded separators, double slashes or dot segments."));
        } else {
            context.next();
        }
    }

    /** Whether two readers could take the raw path for different things. */
    public static boolean isAmbiguous(String rawPath) {
        var path = rawPath.toLowerCase(Locale.ROOT);
        return path.endsWith("/..") || path.endsWith("/.") || AMBIGUOUS.stream().anyMatch(path::contains);
    }

    private static String rawPath(String uri) {
        var query = uri.indexOf('?');
        var target = query < 0 ? uri : uri.substring(0, query);
        var scheme = target.indexOf("://"); // absolute-form, as proxies send it
        return scheme < 0 || target.startsWith("/") ? target : target.substring(scheme + 3);
    }
}
