package io.stammkunde.metrics.rfm.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.rfm.AtRisk;
import io.stammkunde.metrics.rfm.RfmCustomer;
import io.stammkunde.metrics.rfm.RfmOverview;
import io.stammkunde.metrics.rfm.RfmScore;
import io.stammkunde.metrics.rfm.ScoreCustomers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Customers by recency, frequency and value. */
@Path("/v1/metrics")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class RfmResource {
    private static final String PAGE = "50";
    private static final int LONGEST_PAGE = 200;

    private final ScoreCustomers score;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    RfmResource(ScoreCustomers score, ReportingCalendar calendar, Currencies currencies) {
        this.score = score;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /** How many customers have each score, and what they are worth. */
    @GET
    @Path("/rfm")
    public Uni<RfmOverview> overview(@RestQuery @Nullable String asOf, @RestQuery @Nullable String currency) {
        return score.overview(calendar.snapshot(asOf), currencies.asked(currency));
    }

    /**
     * The customers of a score.
     *
     * @param digits recency, frequency and value, each from 1 to 5, such as {@code 555}
     */
    @GET
    @Path("/rfm/{score}/customers")
    public Uni<Page<RfmCustomer>> customers(
            @RestPath("score") String digits,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String currency,
            @RestQuery @DefaultValue(PAGE) @Min(1) @Max(LONGEST_PAGE) int limit,
            @RestQuery @Nullable String cursor) {
        return score.customers(calendar.snapshot(asOf), RfmScore.of(digits), currencies.asked(currency), limit, cursor);
    }

    /** Good customers who have stayed away for unusually long. */
    @GET
    @Path("/at-risk")
    public Uni<AtRisk> atRisk(
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String currency,
            @RestQuery @DefaultValue(PAGE) @Min(1) @Max(LONGEST_PAGE) int limit) {
        return score.atRisk(calendar.snapshot(asOf), currencies.asked(currency), limit);
    }
}
