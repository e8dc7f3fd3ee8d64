package io.stammkunde.metrics.attribution.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.attribution.Attribution;
import io.stammkunde.metrics.attribution.AttributionModel;
import io.stammkunde.metrics.attribution.AttributionQuestion;
import io.stammkunde.metrics.attribution.ChannelBy;
import io.stammkunde.metrics.attribution.ShowAttribution;
import io.stammkunde.metrics.reporting.Currencies;
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

/** Which channels orders are owed to. */
@Path("/v1/metrics/attribution")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class AttributionResource {
    private static final int LONGEST_WINDOW = 365;

    private final ShowAttribution showAttribution;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    AttributionResource(ShowAttribution showAttribution, ReportingCalendar calendar, Currencies currencies) {
        this.showAttribution = showAttribution;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /**
     * What each channel is owed.
     *
     * @param model {@code first, last, linear, markov} or {@code markov-2}
     * @param by {@code channel, medium, source} or {@code campaign}
     * @param windowDays how old a touchpoint may be at the order, 1 to 365
     * @param orders {@code all}, or {@code first} for the first order of each customer
     */
    @GET
    public Uni<Attribution> attribution(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @DefaultValue("markov") String model,
            @RestQuery @DefaultValue("channel") String by,
            @RestQuery @DefaultValue("30") @Min(1) @Max(LONGEST_WINDOW) int windowDays,
            @RestQuery @DefaultValue("all") String orders,
            @RestQuery @Nullable String currency) {
        var question = new AttributionQuestion(
                calendar.period(from, to), windowDays, ChannelBy.asked(by), firstOrdersOnly(orders));
        return showAttribution.handle(question, AttributionModel.asked(model), currencies.asked(currency));
    }

    private static boolean firstOrdersOnly(String text) {
        return switch (text) {
            case "all" -> false;
            case "first" -> true;
            default -> throw new InvalidParameter("orders", "must be all or first");
        };
    }
}
