package io.stammkunde.consent.sms.http;

import io.stammkunde.consent.sms.NoSmsGateway;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers where nobody can be asked by text message. */
public class SmsProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(NoSmsGateway refusal) {
        return ProblemResponses.problem(
                409, "no-sms-gateway", "No gateway for text messages is set up", refusal.getMessage());
    }
}
