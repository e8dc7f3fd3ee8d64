package io.stammkunde.metrics.figure.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.metrics.database.DatabaseRefusal;
import io.stammkunde.metrics.database.StoreFailure;
import io.stammkunde.metrics.figure.UnknownFigure;
import io.stammkunde.metrics.reporting.CurrencyRequired;
import io.stammkunde.metrics.reporting.FutureSnapshot;
import io.stammkunde.metrics.reporting.GrainTooFine;
import io.stammkunde.metrics.reporting.InvalidPeriod;
import io.stammkunde.metrics.reporting.NotDivisible;
import io.stammkunde.metrics.reporting.ReportingRefusal;
import io.stammkunde.metrics.reporting.TooManyGroups;
import io.stammkunde.metrics.reporting.TooMuchData;
import io.stammkunde.metrics.reporting.UnknownSegment;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with any question about figures. */
public class FigureProblems {
    private static final Logger LOG = Logger.getLogger(FigureProblems.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    RestResponse<Problem> map(ReportingRefusal refusal) {
        return switch (refusal) {
            case InvalidPeriod r -> problem(400, "invalid-period", "The period is not possible", r.getMessage());
            case GrainTooFine r -> problem(400, "grain-too-fine", "The series would be too long", r.getMessage());
            case CurrencyRequired r ->
                problem(400, "currency-required", "Amounts in several currencies are not added up", r.getMessage());
            case UnknownSegment r -> problem(404, "unknown-segment", "There is no such segment", r.getMessage());
            case TooManyGroups r -> problem(400, "too-many-groups", "The breakdown would be too long", r.getMessage());
            case NotDivisible r ->
                problem(400, "not-divisible", "The figure cannot be told of such a part", r.getMessage());
            case TooMuchData r -> problem(400, "too-much-data", "The question would read too much", r.getMessage());
            case FutureSnapshot r -> problem(400, "future-snapshot", "The future is not known yet", r.getMessage());
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(UnknownFigure refusal) {
        return problem(404, "unknown-figure", "There is no such figure", refusal.getMessage());
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(DatabaseRefusal refusal) {
        return switch (refusal) {
            case DatabaseRefusal.TookTooLong r -> problem(503, "timeout", "The answer took too long", r.getMessage());
            case DatabaseRefusal.Busy r -> ProblemResponses.unavailable(r.getMessage(), RETRY_AFTER_SECONDS);
            case DatabaseRefusal.Closed r -> ProblemResponses.unavailable(r.getMessage(), RETRY_AFTER_SECONDS);
        };
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(StoreFailure failure) {
        LOG.error("The store of the figures failed", failure);
        return ProblemResponses.unavailable("the store of the figures does not answer", RETRY_AFTER_SECONDS);
    }
}
