package io.stammkunde.consent.choice.http;

import io.stammkunde.consent.intake.IntakeUnavailable;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers where the broker does not. */
public class IngestionProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(IntakeUnavailable refusal) {
        return ProblemResponses.unavailable(refusal.getMessage(), 5);
    }
}
