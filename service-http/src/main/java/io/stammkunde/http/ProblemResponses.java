package io.stammkunde.http;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.contracts.problem.ProblemTypes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Builds the answers to refusals; a feature's exception mapper gives the slug of its own problem type. */
public final class ProblemResponses {
    private ProblemResponses() {}

    /**
     * A refusal of a feature.
     *
     * @param status HTTP status
     * @param slug the problem type without {@link ProblemTypes#PREFIX}; described in {@code docs/problems.md}
     * @param title constant for the type
     * @param detail what to do
     */
    public static RestResponse<Problem> problem(int status, String slug, String title, @Nullable String detail) {
        return problem(status, slug, title, detail, List.of());
    }

    /** A refusal that names the fields it is about. */
    public static RestResponse<Problem> problem(
            int status, String slug, String title, @Nullable String detail, List<FieldError> errors) {
        return of(new Problem(ProblemTypes.PREFIX + slug, title, status, detail, null, null, errors));
    }

    /** A 503 that says when to try again. */
    public static RestResponse<Problem> unavailable(String detail, int retryAfterSeconds) {
        var response = of(VertxProblems.problem(
                503, ProblemTypes.UNAVAILABLE, "A part that is needed cannot be reached", detail));
        response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, retryAfterSeconds);
        return response;
    }

    /** The answer for a problem, completed by the trace id. */
    public static RestResponse<Problem> of(Problem problem) {
        var complete = new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                problem.traceId() == null ? VertxProblems.traceId() : problem.traceId(),
                problem.errors());
        return RestResponse.ResponseBuilder.<Problem>create(problem.status()) // by number: the enum has no 422
                .entity(complete)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
