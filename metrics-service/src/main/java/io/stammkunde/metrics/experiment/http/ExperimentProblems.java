package io.stammkunde.metrics.experiment.http;

import static io.stammkunde.http.ProblemResponses.problem;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.contracts.problem.Problem.FieldError;
import io.stammkunde.metrics.experiment.ExperimentRefusal;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What may go wrong with an experiment. */
public class ExperimentProblems {
    @ServerExceptionMapper
    RestResponse<Problem> map(ExperimentRefusal refusal) {
        return switch (refusal) {
            case ExperimentRefusal.Unknown r ->
                problem(404, "unknown-experiment", "There is no such experiment", r.getMessage());
            case ExperimentRefusal.Exists r ->
                problem(
                        409,
                        "experiment-exists",
                        "The key is taken",
                        r.getMessage(),
                        List.of(new FieldError("/key", "must be one that no experiment has had")));
            case ExperimentRefusal.WrongState r ->
                problem(409, "experiment-state", "The experiment's state does not allow this", r.getMessage());
            case ExperimentRefusal.SliceTaken r ->
                problem(
                        409,
                        "experiment-overlap",
                        "Another experiment has some of the same people",
                        r.getMessage(),
                        List.of(new FieldError("/exclusiveGroup", "must not overlap with a running experiment")));
        };
    }
}
