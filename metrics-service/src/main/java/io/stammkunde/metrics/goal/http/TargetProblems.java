package io.stammkunde.metrics.goal.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.goal.TargetRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a target. */
public class TargetProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(TargetRefusal refusal) {
        return switch (refusal) {
            case TargetRefusal.Unknown r -> problem(404, "unknown-target", "There is no such target", r.getMessage());
            case TargetRefusal.Changed r -> problem(409, "target-changed", "The target has changed", r.getMessage());
            case TargetRefusal.TooMany r ->
                problem(409, "too-many-targets", "There are as many targets as allowed", r.getMessage());
        };
    }
}
