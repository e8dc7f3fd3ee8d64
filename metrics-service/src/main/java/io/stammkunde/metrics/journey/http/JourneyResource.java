package io.stammkunde.metrics.journey.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.figure.http.FigureQuestions;
import io.stammkunde.metrics.journey.Direction;
import io.stammkunde.metrics.journey.Funnel;
import io.stammkunde.metrics.journey.Paths;
import io.stammkunde.metrics.journey.ShowFunnel;
import io.stammkunde.metrics.journey.ShowPaths;
import io.stammkunde.metrics.journey.Steps;
import io.stammkunde.metrics.journey.Window;
import io.stammkunde.metrics.reporting.Part;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
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
    private final FigureQuestions questions;

    JourneyResource(ShowFunnel showFunnel, ShowPaths showPaths, FigureQuestions questions) {
        this.showFunnel = showFunnel;
        this.showPaths = showPaths;
        this.questions = questions;
    }

    /**
     * How many people go from event to event.
     *
     * @param by {@code source segment cohort}
     * @param steps names of events with commas between them
     */
    @GET
    @Path("/funnel")
    public Uni<Funnel> funnel(
            @BeanParam FigureQuestions.PartParameters asked,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String steps,
            @RestQuery @Nullable String window) {
        return showFunnel.handle(questions.of(asked), Steps.of(steps), Window.of(window), part(by));
    }

    /**
     * What people do before or after an event.
     *
     * @param start name of the event
     * @param direction {@code next} or {@code previous}
     * @param steps how many events of a path are looked at
     * @param limit how many paths are told at most
     */
    @GET
    @Path("/paths")
    public Uni<Paths> paths(
            @BeanParam FigureQuestions.PartParameters asked,
            @RestQuery @Nullable String start,
            @RestQuery @Nullable String direction,
            @RestQuery @DefaultValue(USUAL_STEPS) @Min(1) @Max(MOST_STEPS) int steps,
            @RestQuery @DefaultValue(USUAL_PATHS) @Min(1) @Max(MOST_PATHS) int limit,
            @RestQuery @Nullable String window) {
        return showPaths.handle(new ShowPaths.Inquiry(
                questions.of(asked), Steps.start(start), Direction.of(direction), steps, limit, Window.of(window)));
    }

    private static @Nullable Part part(@Nullable String by) {
        return by == null
                ? null
                : Arrays.stream(Part.values())
                        .filter(part -> part.key().equals(by))
                        .findFirst()
                        .orElseThrow(() -> new InvalidParameter("by", "must be source, segment, cohort or left out"));
    }
}
