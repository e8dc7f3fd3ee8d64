package io.stammkunde.consent.rights.http;

import io.stammkunde.consent.rights.RightsRefusal;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what cannot be done with a request. */
public class RightsProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(RightsRefusal refusal) {
        return switch (refusal) {
            case RightsRefusal.UnknownRequest r ->
                ProblemResponses.problem(404, "unknown-request", "There is no such request", r.getMessage());
            case RightsRefusal.NotNow r ->
                ProblemResponses.problem(409, "not-in-this-state", "The request is in another state", r.getMessage());
            case RightsRefusal.FourEyes r ->
                ProblemResponses.problem(403, "four-eyes", "A second person has to approve", r.getMessage());
            case RightsRefusal.AnotherPlan r ->
                ProblemResponses.problem(409, "another-plan", "The plan is another one", r.getMessage());
            case RightsRefusal.MissingParticipants r ->
                ProblemResponses.problem(503, "missing-participants", "Not every service takes part", r.getMessage());
            case RightsRefusal.Unprovable r ->
                ProblemResponses.problem(503, "unprovable", "Nothing could be proven", r.getMessage());
            case RightsRefusal.NoProof r ->
                ProblemResponses.problem(404, "no-proof", "There is nothing to hand out", r.getMessage());
            case RightsRefusal.NothingToCorrect r ->
                ProblemResponses.problem(409, "nothing-to-correct", "Nothing is to be corrected", r.getMessage());
            case RightsRefusal.IdentifierField r ->
                ProblemResponses.problem(422, "identifier-not-corrected", "The field leads to people", r.getMessage());
            case RightsRefusal.CorrectionsNotKept r ->
                ProblemResponses.problem(503, "corrections-not-kept", "Corrections could not be kept", r.getMessage());
        };
    }
}
