package io.stammkunde.consent.opendsr.http;

import io.stammkunde.consent.opendsr.OpenDsrRefusal;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what cannot be passed on. */
public class OpenDsrProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(OpenDsrRefusal refusal) {
        return switch (refusal) {
            case OpenDsrRefusal.Closed r ->
                ProblemResponses.problem(503, "opendsr-closed", "OpenDSR is not set up", r.getMessage());
            case OpenDsrRefusal.Known r ->
                ProblemResponses.problem(409, "request-exists", "The id has been used", r.getMessage());
            case OpenDsrRefusal.Unknown r ->
                ProblemResponses.problem(404, "unknown-request", "There is no such request", r.getMessage());
            case OpenDsrRefusal.TooLate r ->
                ProblemResponses.problem(409, "not-in-this-state", "The request is in another state", r.getMessage());
        };
    }
}
