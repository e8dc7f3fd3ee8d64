package io.stammkunde.consent.receipt.http;

import io.stammkunde.consent.receipt.ReceiptRefusal;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to receipts that there are not. */
public class ReceiptProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(ReceiptRefusal refusal) {
        return switch (refusal) {
            case ReceiptRefusal.UnknownEntry r ->
                ProblemResponses.problem(404, "unknown-consent-entry", "There is no such entry", r.getMessage());
            case ReceiptRefusal.Unprovable r ->
                ProblemResponses.problem(503, "unprovable", "Nothing could be proven", r.getMessage());
        };
    }
}
