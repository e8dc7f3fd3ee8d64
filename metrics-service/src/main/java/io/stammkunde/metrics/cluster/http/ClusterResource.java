package io.stammkunde.metrics.cluster.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.cluster.Clusters;
import io.stammkunde.metrics.cluster.ShowClusters;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Groups of customers who are alike. */
@Path("/v1/metrics/clusters")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class ClusterResource {
    private final ShowClusters show;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    ClusterResource(ShowClusters show, ReportingCalendar calendar, Currencies currencies) {
        this.show = show;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /**
     * Customers in groups that are alike.
     *
     * @param k how many; without it the number that sets them apart best
     */
    @GET
    @Refuses("409 too-few-customers: there are too few to be divided")
    public Uni<Clusters> clusters(
            @RestQuery @Nullable @Min(ShowClusters.FEWEST) @Max(ShowClusters.MOST) Integer k,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String currency) {
        return show.handle(calendar.snapshot(asOf), k, currencies.asked(currency));
    }
}
