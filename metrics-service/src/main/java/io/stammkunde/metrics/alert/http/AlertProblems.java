package io.stammkunde.metrics.alert.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.alert.UnknownAlert;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with an alert. */
public class AlertProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(UnknownAlert refusal) {
        return problem(404, "unknown-alert", "There is no such alert", refusal.getMessage());
    }
}
