package io.stammkunde.metrics.cluster.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.cluster.TooFewToDivide;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a question about groups of customers. */
public class ClusterProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(TooFewToDivide refusal) {
        return problem(409, "too-few-customers", "There are too few customers to be divided", refusal.getMessage());
    }
}
