package io.stammkunde.metrics.experiment.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.experiment.AssignVariants;
import io.stammkunde.metrics.experiment.CreateExperiment;
import io.stammkunde.metrics.experiment.ExperimentResults;
import io.stammkunde.metrics.experiment.ListExperiments;
import io.stammkunde.metrics.experiment.MoveExperiment;
import io.stammkunde.metrics.experiment.PrePeriod;
import io.stammkunde.metrics.experiment.ResultsQuestion;
import io.stammkunde.metrics.experiment.ShowResults;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Experiments from the draft to the verdict. */
@Path("/v1/experiments")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR})
public class ExperimentResource {
    private static final int LONGEST_PAGE = 200;
    private static final double LEAST_SHARE = 0.5;

    private final CreateExperiment create;
    private final ListExperiments list;
    private final MoveExperiment move;
    private final AssignVariants assign;
    private final ShowResults results;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    ExperimentResource(
            CreateExperiment create,
            ListExperiments list,
            MoveExperiment move,
            AssignVariants assign,
            ShowResults results,
            ReportingCalendar calendar,
            Currencies currencies) {
        this.create = create;
        this.list = list;
        this.move = move;
        this.assign = assign;
        this.results = results;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /** Plans an experiment, as a draft. */
    @POST
    @Consumes(APPLICATION_JSON)
    @Refuses("409 experiment-exists: the key is taken; events name it, so it is used once")
    @ResponseStatus(201)
    public Uni<ExperimentView> create(@NotNull @Valid ExperimentRequest body) {
        return create.handle(body.key(), body.toDefinition(calendar.now())).map(ExperimentView::of);
    }

    /** All experiments, the latest first. */
    @GET
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<Page<ExperimentView>> experiments(
            @RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST_PAGE) int limit, @RestQuery @Nullable String cursor) {
        return list.page(limit, cursor).map(page -> page.map(ExperimentView::of));
    }

    /** One experiment. */
    @GET
    @Path("/{key}")
    @Refuses("404 unknown-experiment")
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<ExperimentView> experiment(@RestPath String key) {
        return list.one(key).map(ExperimentView::of);
    }

    /** Starts a draft. */
    @POST
    @Path("/{key}/start")
    @Refuses({
        "404 unknown-experiment",
        "409 experiment-state: only a draft can be started",
        "409 experiment-overlap: a running experiment of the exclusive group has some of the same people"
    })
    public Uni<ExperimentView> start(@RestPath String key) {
        return move.start(key).map(ExperimentView::of);
    }

    /** Stops a running experiment. */
    @POST
    @Path("/{key}/stop")
    @Refuses({"404 unknown-experiment", "409 experiment-state: only a running one can be stopped"})
    public Uni<ExperimentView> stop(@RestPath String key) {
        return move.stop(key).map(ExperimentView::of);
    }

    /** Assigns a variant to each unit. The same answer for the same unit, for as long as the experiment runs. */
    @POST
    @Refuses({"404 unknown-experiment", "409 experiment-state: only a running one assigns"})
    @Path("/{key}/assignments")
    @Consumes(APPLICATION_JSON)
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<AssignmentsView> assign(@RestPath String key, @NotNull @Valid AssignmentRequest body) {
        return assign.handle(key, body.units()).map(assignments -> AssignmentsView.of(key, assignments));
    }

    /**
     * What the experiment has shown so far.
     *
     * @param cuped whether what was known before is used to narrow the intervals
     * @param covariate {@code revenue-before-exposure} or {@code orders-before-exposure}
     * @param winsorise share of values to be left as they are, from 0.5 to 1, such as {@code 0.99}
     */
    @GET
    @Path("/{key}/results")
    @Refuses({"404 unknown-experiment", "409 experiment-state: results begin with the start"})
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<ExperimentResults> results(
            @RestPath String key,
            @RestQuery @Nullable String currency,
            @RestQuery @DefaultValue("true") boolean cuped,
            @RestQuery @Nullable String covariate,
            @RestQuery @Nullable String winsorise) {
        var known = PrePeriod.of("covariate", covariate);
        return results.handle(
                key, new ResultsQuestion(currencies.asked(currency), cuped ? known : null, share(winsorise)));
    }

    private static @Nullable Double share(@Nullable String winsorise) {
        if (winsorise == null) {
            return null;
        }
        double share = QueryNumbers.of("winsorise", winsorise);
        if (share < LEAST_SHARE || share > 1) {
            throw new InvalidParameter(
                    "winsorise", "must be the share of values to be left as they are, from 0.5 to 1, such as 0.99");
        }
        return share;
    }
}
