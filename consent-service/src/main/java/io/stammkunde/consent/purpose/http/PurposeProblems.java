package io.stammkunde.consent.purpose.http;

import io.stammkunde.consent.purpose.EndsTooEarly;
import io.stammkunde.consent.purpose.PurposeExists;
import io.stammkunde.consent.purpose.PurposeRefusal;
import io.stammkunde.consent.purpose.StalePurpose;
import io.stammkunde.consent.purpose.UnknownPurpose;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what cannot be done with a purpose. */
public class PurposeProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(PurposeRefusal refusal) {
        return switch (refusal) {
            case UnknownPurpose r ->
                ProblemResponses.problem(404, "unknown-purpose", "The purpose is not published", r.getMessage());
            case PurposeExists r ->
                ProblemResponses.problem(
                        409,
                        "purpose-exists",
                        "The purpose has been published",
                        r.getMessage(),
                        List.of(new Problem.FieldError("/key", "must be one that no purpose has")));
            case StalePurpose r ->
                ProblemResponses.problem(409, "stale-purpose", "The purpose has changed meanwhile", r.getMessage());
            case EndsTooEarly r ->
                ProblemResponses.problem(
                        422,
                        "impossible-time",
                        "The time cannot be",
                        "/validUntil " + r.getMessage(),
                        List.of(new Problem.FieldError("/validUntil", r.getMessage())));
        };
    }
}
