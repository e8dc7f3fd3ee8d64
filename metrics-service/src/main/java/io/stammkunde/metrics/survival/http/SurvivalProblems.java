package io.stammkunde.metrics.survival.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.survival.SurvivalRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a question about staying and leaving. */
public class SurvivalProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SurvivalRefusal refusal) {
        return switch (refusal) {
            case SurvivalRefusal.NoRepeatPurchases r ->
                problem(409, "no-repeat-purchases", "Nobody has bought twice yet", r.getMessage());
        };
    }
}
