package io.stammkunde.metrics.journey.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.journey.Funnel;
import io.stammkunde.metrics.journey.Paths;
import io.stammkunde.metrics.journey.ShowFunnel;
import io.stammkunde.metrics.journey.ShowPaths;
import io.stammkunde.metrics.journey.Steps;
import io.stammkunde.metrics.journey.Window;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Ways of people through events. */
@Path("/v1/metrics")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class JourneyResource {
    private static final String USUAL_STEPS = "3";
    private static final int MOST_STEPS = 5;
    private static final String USUAL_PATHS = "20";
    private static final int MOST_PATHS = 200;

    private final ShowFunnel showFunnel;
    private final ShowPaths showPaths;
    private final ReportingCalendar calendar;

    JourneyResource(ShowFunnel showFunnel, ShowPaths showPaths, ReportingCalendar calendar) {
        this.showFunnel = showFunnel;
        this.showPaths = showPaths;
        this.calendar = calendar;
    }

    @GET
    @Path("/funnel")
    public Uni<Funnel> funnel(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String steps,
            @RestQuery @Nullable String window) {
        return showFunnel.handle(calendar.period(from, to), Steps.of(steps), Window.of(window));
    }

    @GET
    @Path("/paths")
    public Uni<Paths> paths(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String start,
            @RestQuery @DefaultValue(USUAL_STEPS) @Min(1) @Max(MOST_STEPS) int steps,
            @RestQuery @DefaultValue(USUAL_PATHS) @Min(1) @Max(MOST_PATHS) int limit,
            @RestQuery @Nullable String window) {
        return showPaths.handle(
                new ShowPaths.Inquiry(calendar.period(from, to), Steps.start(start), steps, limit, Window.of(window)));
    }
}
