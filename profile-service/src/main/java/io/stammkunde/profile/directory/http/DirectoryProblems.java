package io.stammkunde.profile.directory.http;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.profile.directory.DirectoryRefusal;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The statuses of refusals. */
public class DirectoryProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(DirectoryRefusal refusal) {
        return switch (refusal) {
            case DirectoryRefusal.UnknownProfile r ->
                ProblemResponses.problem(404, "unknown-profile", "There is no such person", r.getMessage());
            case DirectoryRefusal.SuppressedIdentifier r ->
                ProblemResponses.problem(
                        422, "suppressed-identifier", "The identifier is of somebody who was erased", r.getMessage());
            case DirectoryRefusal.NoIdentifier r ->
                ProblemResponses.problem(
                        400,
                        "invalid-request",
                        "The request is not valid",
                        r.getMessage(),
                        List.of(new FieldError(r.pointer(), Objects.requireNonNullElse(r.getMessage(), ""))));
        };
    }
}
