package io.stammkunde.consent.subject.http;

import io.stammkunde.consent.subject.DirectoryUnavailable;
import io.stammkunde.consent.subject.SubjectRefusal;
import io.stammkunde.consent.subject.UnresolvableSubject;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to a person that cannot be told. */
public class SubjectProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SubjectRefusal refusal) {
        return switch (refusal) {
            case DirectoryUnavailable r -> ProblemResponses.unavailable(r.getMessage(), 5);
            case UnresolvableSubject r ->
                ProblemResponses.problem(
                        422,
                        "unresolvable-subject",
                        "The person cannot be told from the identifier",
                        r.getMessage(),
                        List.of(new Problem.FieldError(
                                "/subject", "must be a type and value that profile-service knows")));
        };
    }
}
