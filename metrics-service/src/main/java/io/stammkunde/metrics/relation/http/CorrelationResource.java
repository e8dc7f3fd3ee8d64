package io.stammkunde.metrics.relation.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.relation.Correlations;
import io.stammkunde.metrics.relation.CustomerFigure;
import io.stammkunde.metrics.relation.SatisfactionRetention;
import io.stammkunde.metrics.relation.ShowCorrelations;
import io.stammkunde.metrics.relation.ShowSatisfactionRetention;
import io.stammkunde.metrics.relation.ShowSatisfactionRetention.Outcome;
import io.stammkunde.metrics.reporting.AskedNumber;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Relations between figures of the same customer. */
@Path("/v1/metrics")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class CorrelationResource {
    private static final double USUAL_GAPS = 3;
    private static final double FEWEST_GAPS = 0.1;
    private static final double MOST_GAPS = 100;

    private final ShowCorrelations correlate;
    private final ShowSatisfactionRetention retention;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    CorrelationResource(
            ShowCorrelations correlate,
            ShowSatisfactionRetention retention,
            ReportingCalendar calendar,
            Currencies currencies) {
        this.correlate = correlate;
        this.retention = retention;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /**
     * How each two of some figures of the same customer go together.
     *
     * @param figures keys with commas between them; without it all
     */
    @GET
    @Path("/correlations")
    public Uni<Correlations> correlations(
            @RestQuery @Nullable String figures,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String currency) {
        return correlate.handle(calendar.snapshot(asOf), CustomerFigure.asked(figures), currencies.asked(currency));
    }

    /**
     * The effect of satisfaction on coming back or leaving.
     *
     * @param kind of the surveys: nps, csat or ces
     * @param outcome {@code purchase}: until the next one; {@code churn}: until the customer has left
     * @param from first day of answers, with {@code to}, exclusive; without them of everything known
     * @param k median gaps that a customer may be silent, 0.1 to 100, or else 3
     */
    @GET
    @Path("/satisfaction-retention")
    public Uni<SatisfactionRetention> satisfactionRetention(
            @RestQuery @DefaultValue("nps") String kind,
            @RestQuery @DefaultValue("purchase") String outcome,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String k) {
        return retention.handle(
                kind,
                outcome(outcome),
                calendar.snapshot(asOf),
                calendar.wholePeriod(from, to),
                AskedNumber.between("k", k, USUAL_GAPS, FEWEST_GAPS, MOST_GAPS));
    }

    private static Outcome outcome(String text) {
        return switch (text) {
            case "purchase" -> Outcome.PURCHASE;
            case "churn" -> Outcome.CHURN;
            default -> throw new InvalidParameter("outcome", "must be purchase or churn");
        };
    }
}
