package io.stammkunde.gateway.answer;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.ProblemTypes;
import io.stammkunde.http.VertxProblems;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the gateway refuses or cannot do, with the answer the caller gets. */
public final class Refusal extends RuntimeException {
    private final Problem problem;
    private final Map<String, String> headers;

    private Refusal(int status, String type, String title, String detail, Map<String, String> headers) {
        super(title, null, false, false); // an expected outcome: nobody reads its stack trace
        this.problem = VertxProblems.problem(status, type, title, detail);
        this.headers = Map.copyOf(headers);
    }

    public static Refusal malformedPath(String detail) {
        return plain(400, ProblemTypes.MALFORMED_PATH, "The path is not in its plain form", detail);
    }

    public static Refusal malformedRequest(String detail) {
        return plain(400, ProblemTypes.INVALID_REQUEST, "The request is not valid", detail);
    }

    public static Refusal upgrade() {
        return plain(
                400,
                ProblemTypes.PREFIX + "upgrade-refused",
                "The connection cannot become another protocol",
                "WebSocket is not offered; streams are server-sent events.");
    }

    /** Nobody is known. Carries a challenge that no browser turns into a dialogue, and never a redirect. */
    public static Refusal unauthenticated(String detail) {
        return new Refusal(
                401,
                ProblemTypes.UNAUTHENTICATED,
                "A valid bearer token is needed",
                detail,
                Map.of("WWW-Authenticate", "Bearer realm=\"stammkunde\""));
    }

    public static Refusal invalidToken() {
        return new Refusal(
                401,
                ProblemTypes.UNAUTHENTICATED,
                "A valid bearer token is needed",
                "The token is not valid here: check its issuer, audience, signature and expiry.",
                Map.of("WWW-Authenticate", "Bearer realm=\"stammkunde\", error=\"invalid_token\""));
    }

    public static Refusal writeKey(String detail) {
        return plain(401, ProblemTypes.PREFIX + "invalid-write-key", "A valid write key is needed", detail);
    }

    public static Refusal forbidden(Set<String> roles) {
        return plain(
                403,
                ProblemTypes.FORBIDDEN,
                "Your roles do not allow this",
                "It needs one of: " + String.join(", ", new TreeSet<>(roles)) + ".");
    }

    public static Refusal crossSite(String detail) {
        return plain(403, ProblemTypes.PREFIX + "cross-site", "The call does not come from the console", detail);
    }

    public static Refusal notFound() {
        return plain(
                404, ProblemTypes.NOT_FOUND, "There is nothing here", "The interface is described under /openapi.");
    }

    public static Refusal methodNotAllowed(Set<String> allowed) {
        return new Refusal(
                405,
                ProblemTypes.METHOD_NOT_ALLOWED,
                "The method is not offered here",
                "Offered are: " + String.join(", ", new TreeSet<>(allowed)) + ".",
                Map.of("Allow", String.join(", ", new TreeSet<>(allowed))));
    }

    public static Refusal clientTooSlow() {
        return plain(
                408,
                ProblemTypes.PREFIX + "request-timeout",
                "The request did not arrive in time",
                "Send the body without long pauses.");
    }

    public static Refusal bodyTooLarge(long limitBytes) {
        return plain(
                413,
                ProblemTypes.BODY_TOO_LARGE,
                "The body is larger than the limit",
                "At most " + limitBytes + " bytes are accepted here.");
    }

    public static Refusal tooManyRequests(Duration wait) {
        return later(
                429,
                ProblemTypes.TOO_MANY_REQUESTS,
                "Too many requests",
                "Wait for the seconds in Retry-After, then go on more slowly.",
                wait);
    }

    public static Refusal badGateway() {
        return plain(
                502,
                ProblemTypes.PREFIX + "bad-gateway",
                "A part that is needed did not answer properly",
                "The connection to it broke. A call that changes nothing can be repeated.");
    }

    public static Refusal unavailable(Duration wait) {
        return later(
                503,
                ProblemTypes.UNAVAILABLE,
                "A part that is needed cannot be reached",
                "Try again after the seconds in Retry-After.",
                wait);
    }

    public static Refusal timeout() {
        return plain(
                504,
                ProblemTypes.TIMEOUT,
                "A part that is needed did not answer in time",
                "It may still be at work; look before you repeat a change.");
    }

    public static Refusal defect() {
        return plain(
                500,
                ProblemTypes.INTERNAL,
                "Something failed here; it is not your request",
                "Tell the operator the trace id.");
    }

    public int status() {
        return problem.status();
    }

    public Problem problem() {
        return problem;
    }

    /** Headers that belong to the answer, such as {@code Retry-After}. */
    public Map<String, String> headers() {
        return headers;
    }

    private static Refusal plain(int status, String type, String title, String detail) {
        return new Refusal(status, type, title, detail, Map.of());
    }

    private static Refusal later(int status, String type, String title, String detail, Duration wait) {
        return new Refusal(status, type, title, detail, Map.of("Retry-After", Long.toString(seconds(wait))));
    }

    /** Rounded up, and never zero: a client that waits so long is let in. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
