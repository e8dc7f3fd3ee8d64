package io.stammkunde.profile.source.http;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.profile.source.SourceRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The statuses of refusals. */
public class SourceProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SourceRefusal refusal) {
        return switch (refusal) {
            case SourceRefusal.UnknownSource r ->
                ProblemResponses.problem(404, "unknown-source", "There is no such source", r.getMessage());
            case SourceRefusal.UnknownWriteKey r ->
                ProblemResponses.problem(404, "unknown-write-key", "There is no such write key", r.getMessage());
            case SourceRefusal.NameTaken r ->
                ProblemResponses.problem(
                        409, "source-name-taken", "The name belongs to another source", r.getMessage());
        };
    }
}
