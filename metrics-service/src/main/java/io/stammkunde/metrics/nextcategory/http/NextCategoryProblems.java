package io.stammkunde.metrics.nextcategory.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.nextcategory.NextCategoryRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a question about a customer's next category. */
public class NextCategoryProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(NextCategoryRefusal refusal) {
        return switch (refusal) {
            case NextCategoryRefusal.UnknownCustomer r ->
                problem(404, "unknown-customer", "There is no such customer", r.getMessage());
        };
    }
}
