package io.stammkunde.consent.notice.http;

import io.stammkunde.consent.notice.NoticeAboutNothing;
import io.stammkunde.consent.notice.NoticeExists;
import io.stammkunde.consent.notice.NoticeRefusal;
import io.stammkunde.consent.notice.StaleNotice;
import io.stammkunde.consent.notice.UnknownNotice;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers to what cannot be done with a notice. */
public class NoticeProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(NoticeRefusal refusal) {
        return switch (refusal) {
            case UnknownNotice r ->
                ProblemResponses.problem(404, "unknown-notice", "The notice is not published", r.getMessage());
            case NoticeExists r ->
                ProblemResponses.problem(409, "notice-exists", "The notice has been published", r.getMessage());
            case StaleNotice r ->
                ProblemResponses.problem(409, "stale-notice", "The notice has changed meanwhile", r.getMessage());
            case NoticeAboutNothing r ->
                ProblemResponses.problem(
                        422, "notice-about-nothing", "The notice tells about no purpose there is", r.getMessage());
        };
    }
}
