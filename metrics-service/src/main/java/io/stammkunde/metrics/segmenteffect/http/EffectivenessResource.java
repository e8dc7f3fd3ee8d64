package io.stammkunde.metrics.segmenteffect.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.segmenteffect.Effectiveness;
import io.stammkunde.metrics.segmenteffect.ShowEffectiveness;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How the members of each segment differ from everybody else. */
@Path("/v1/metrics/segments")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class EffectivenessResource {
    private final ShowEffectiveness show;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    EffectivenessResource(ShowEffectiveness show, ReportingCalendar calendar, Currencies currencies) {
        this.show = show;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    @GET
    public Uni<Effectiveness> segments(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String currency) {
        return show.handle(calendar.period(from, to), currencies.asked(currency));
    }
}
