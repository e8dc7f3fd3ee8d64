package io.stammkunde.gateway.answer;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name by which caller, gateway, services and logs speak of one request. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "stammkunde.request-id";

    /** What can stand in a log line, a header and a ticket without harm. */
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** The caller's own id if it is harmless, otherwise a new one. */
    public static String accept(@Nullable String offered) {
        return offered != null && SANE.matcher(offered).matches()
                ? offered
                : UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** The id of the request at hand; the same for every caller of this method. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        var accepted = accept(context.request().getHeader(HEADER));
        context.put(KEY, accepted);
        return accepted;
    }
}
