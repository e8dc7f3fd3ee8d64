package io.stammkunde.segment.membership.http;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.segment.membership.MembershipRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals as problem details. */
class MembershipProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(MembershipRefusal refusal) {
        return switch (refusal) {
            case MembershipRefusal.UnknownProfile r ->
                ProblemResponses.problem(404, "unknown-profile", "There is no such profile", r.getMessage());
        };
    }
}
