package io.stammkunde.consent.signal.http;

import io.stammkunde.consent.signal.SignalRefusal;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to signals that are not recorded. */
public class SignalProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SignalRefusal refusal) {
        return switch (refusal) {
            case SignalRefusal.InvalidTcfString r ->
                ofString("tcf-string-invalid", "The TCF string is not valid", r.getMessage());
            case SignalRefusal.OutdatedTcfString r ->
                ofString("tcf-string-outdated", "The TCF string is older than TCF 2.3", r.getMessage());
            case SignalRefusal.NoTcfVendor r ->
                ProblemResponses.problem(
                        409, "no-tcf-vendor", "It is not set which vendor this company is", r.getMessage());
        };
    }

    private static RestResponse<Problem> ofString(String slug, String title, String detail) {
        return ProblemResponses.problem(
                422, slug, title, "/tcString " + detail, List.of(new Problem.FieldError("/tcString", detail)));
    }
}
