package io.stammkunde.metrics.export.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.metrics.export.ExportRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a file. */
public class ExportProblems {
    private static final int RETRY_AFTER_SECONDS = 30;

    @ServerExceptionMapper
    RestResponse<Problem> map(ExportRefusal refusal) {
        return switch (refusal) {
            case ExportRefusal.TooLarge r ->
                problem(400, "export-too-large", "The file would have too many rows", r.getMessage());
            case ExportRefusal.NoPseudonyms r ->
                problem(409, "no-pseudonyms", "There is no secret to make pseudonyms from", r.getMessage());
            case ExportRefusal.Busy r -> ProblemResponses.unavailable(r.getMessage(), RETRY_AFTER_SECONDS);
        };
    }
}
