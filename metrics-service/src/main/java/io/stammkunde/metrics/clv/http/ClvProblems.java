package io.stammkunde.metrics.clv.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.clv.ClvRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a question about lifetime value. */
public class ClvProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(ClvRefusal refusal) {
        return switch (refusal) {
            case ClvRefusal.TooFewCustomers r ->
                problem(409, "too-few-customers", "There are too few customers for a model", r.getMessage());
            case ClvRefusal.TooFewContracts r ->
                problem(409, "too-few-contracts", "There are too few contracts for a model", r.getMessage());
            case ClvRefusal.NoModel r -> problem(409, "no-model", "The purchases determine no model", r.getMessage());
            case ClvRefusal.UnknownCustomer r ->
                problem(404, "unknown-customer", "There is no such customer", r.getMessage());
        };
    }
}
