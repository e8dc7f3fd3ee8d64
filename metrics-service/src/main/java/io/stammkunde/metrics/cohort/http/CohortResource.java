package io.stammkunde.metrics.cohort.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.cohort.Retention;
import io.stammkunde.metrics.cohort.ShowRetention;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The retention matrix; without a period of everything known. */
@Path("/v1/metrics/cohorts")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class CohortResource {
    private final ShowRetention showRetention;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    CohortResource(ShowRetention showRetention, ReportingCalendar calendar, Currencies currencies) {
        this.showRetention = showRetention;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    @GET
    public Uni<Retention> cohorts(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String currency) {
        return showRetention.handle(calendar.wholePeriod(from, to), currencies.asked(currency));
    }
}
