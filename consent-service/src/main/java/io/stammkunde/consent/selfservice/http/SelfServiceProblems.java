package io.stammkunde.consent.selfservice.http;

import io.stammkunde.consent.selfservice.SelfServiceRefusal;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to people who cannot help themselves. */
public class SelfServiceProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SelfServiceRefusal refusal) {
        return switch (refusal) {
            case SelfServiceRefusal.AddressNotVerified r ->
                ProblemResponses.problem(403, "address-not-verified", "The address is not verified", r.getMessage());
            case SelfServiceRefusal.NothingKnown r ->
                ProblemResponses.problem(404, "nothing-known", "Nothing is known about you", r.getMessage());
            case SelfServiceRefusal.NotYours r ->
                ProblemResponses.problem(404, "not-yours", "There is no such thing of yours", r.getMessage());
            case SelfServiceRefusal.EnoughRequests r ->
                ProblemResponses.problem(409, "enough-requests", "There are enough open requests", r.getMessage());
        };
    }
}
