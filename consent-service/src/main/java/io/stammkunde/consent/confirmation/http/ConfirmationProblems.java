package io.stammkunde.consent.confirmation.http;

import io.stammkunde.consent.confirmation.ConfirmationRefusal;
import io.stammkunde.consent.confirmation.LinkInvalid;
import io.stammkunde.consent.confirmation.LinkUsed;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to links that confirm nothing. */
public class ConfirmationProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(ConfirmationRefusal refusal) {
        return switch (refusal) {
            case LinkInvalid r ->
                ProblemResponses.problem(410, "link-invalid", "The link is not valid", r.getMessage());
            case LinkUsed r -> ProblemResponses.problem(409, "link-used", "The link has been used", r.getMessage());
        };
    }
}
