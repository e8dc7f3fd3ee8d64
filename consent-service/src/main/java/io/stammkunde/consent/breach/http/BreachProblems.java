package io.stammkunde.consent.breach.http;

import io.stammkunde.consent.breach.BreachRefusal;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.http.ProblemResponses;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what cannot be done with an entry of the register. */
public class BreachProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(BreachRefusal refusal) {
        return switch (refusal) {
            case BreachRefusal.UnknownBreach r ->
                ProblemResponses.problem(404, "unknown-breach", "There is no such breach", r.getMessage());
            case BreachRefusal.StaleBreach r ->
                ProblemResponses.problem(409, "stale-breach", "The entry has changed meanwhile", r.getMessage());
            case BreachRefusal.NotNow r ->
                ProblemResponses.problem(409, "breach-state", "The entry is in another state", r.getMessage());
            case BreachRefusal.MustBeTold r ->
                ProblemResponses.problem(422, "must-be-told", "The law demands that they are told", r.getMessage());
            case BreachRefusal.Incomplete r ->
                ProblemResponses.problem(409, "breach-incomplete", "Something is missing", r.getMessage(), fields(r));
        };
    }

    private static List<FieldError> fields(BreachRefusal.Incomplete refusal) {
        return refusal.missing().stream()
                .map(missing -> new FieldError(missing.field(), missing.detail()))
                .toList();
    }
}
