package io.stammkunde.metrics.costs.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.costs.UnreadableCosts;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a file of costs. */
public class CostProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(UnreadableCosts refusal) {
        return problem(400, "unreadable-costs", "The file of costs cannot be read", refusal.getMessage());
    }
}
