package io.stammkunde.metrics.survival.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.reporting.AskedNumber;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.survival.CustomerSurvival;
import io.stammkunde.metrics.survival.ShowSurvival;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How long customers stay. */
@Path("/v1/metrics/survival")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class SurvivalResource {
    private static final double USUAL_GAPS = 3;
    private static final double FEWEST_GAPS = 0.1;
    private static final double MOST_GAPS = 100;

    private final ShowSurvival showSurvival;
    private final ReportingCalendar calendar;

    SurvivalResource(ShowSurvival showSurvival, ReportingCalendar calendar) {
        this.showSurvival = showSurvival;
        this.calendar = calendar;
    }

    /**
     * The curve of all customers, and of cohorts if asked for.
     *
     * @param from first day of first purchases, with {@code to}, exclusive; without them of everything known
     * @param k median gaps that a customer may be silent, 0.1 to 100, or else 3
     * @param group {@code year} or {@code month} of the first purchase, or none
     */
    @GET
    @Refuses("409 no-repeat-purchases: nobody had bought on two days")
    public Uni<CustomerSurvival> survival(
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String k,
            @RestQuery @Nullable String group) {
        return showSurvival.handle(
                calendar.snapshot(asOf),
                calendar.wholePeriod(from, to),
                AskedNumber.between("k", k, USUAL_GAPS, FEWEST_GAPS, MOST_GAPS),
                group(group));
    }

    private static @Nullable Grain group(@Nullable String text) {
        return switch (text) {
            case null -> null;
            case "year" -> Grain.YEAR;
            case "month" -> Grain.MONTH;
            default -> throw new InvalidParameter("group", "must be year or month, or be left out");
        };
    }
}
