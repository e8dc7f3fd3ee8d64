package io.stammkunde.consent.link.http;

import io.stammkunde.consent.link.LinkInvalid;
import io.stammkunde.consent.link.LinkRefusal;
import io.stammkunde.consent.link.LinkUsed;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to links that do nothing. */
public class LinkProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(LinkRefusal refusal) {
        return switch (refusal) {
            case LinkInvalid r ->
                ProblemResponses.problem(410, "link-invalid", "The link is not valid", r.getMessage());
            case LinkUsed r -> ProblemResponses.problem(409, "link-used", "The link has been used", r.getMessage());
        };
    }
}
