package io.stammkunde.consent.retention.http;

import io.stammkunde.consent.retention.RetentionRefusal;
import io.stammkunde.consent.retention.StaleRule;
import io.stammkunde.consent.retention.UnknownHold;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what cannot be done with rules and holds. */
public class RetentionProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(RetentionRefusal refusal) {
        return switch (refusal) {
            case StaleRule r ->
                ProblemResponses.problem(409, "stale-retention-rule", "The rule has changed meanwhile", r.getMessage());
            case UnknownHold r ->
                ProblemResponses.problem(404, "unknown-hold", "There is no such hold", r.getMessage());
        };
    }
}
