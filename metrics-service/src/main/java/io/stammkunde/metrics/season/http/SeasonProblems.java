package io.stammkunde.metrics.season.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.metrics.season.SeasonRefusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with a question about the season. */
public class SeasonProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(SeasonRefusal refusal) {
        return switch (refusal) {
            case SeasonRefusal.TooFewMonths r ->
                problem(409, "too-few-months", "There are too few months for a season", r.getMessage());
            case SeasonRefusal.NoSeason r ->
                problem(409, "no-season", "The months determine no season", r.getMessage());
        };
    }
}
