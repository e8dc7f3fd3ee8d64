package io.stammkunde.consent.audit.http;

import io.stammkunde.consent.audit.AuditRefusal;
import io.stammkunde.consent.audit.BeyondTheLog;
import io.stammkunde.consent.audit.BrokenLog;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what the log cannot say. */
public class AuditProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(AuditRefusal refusal) {
        return switch (refusal) {
            case BeyondTheLog r ->
                ProblemResponses.problem(404, "beyond-audit-log", "The log does not reach that far", r.getMessage());
            case BrokenLog r ->
                ProblemResponses.problem(409, "broken-audit-log", "The log is not complete", r.getMessage());
        };
    }
}
