package io.stammkunde.metrics.acquisition.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.acquisition.AcquisitionCosts;
import io.stammkunde.metrics.acquisition.ShowAcquisitionCosts;
import io.stammkunde.metrics.attribution.AttributionModel;
import io.stammkunde.metrics.reporting.AskedNumber;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What winning a customer costs. */
@Path("/v1/metrics/acquisition-costs")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class AcquisitionResource {
    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");
    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 120;
    private static final double LEAST_MARGIN = 0.0001;

    private final ShowAcquisitionCosts showCosts;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final double usualMargin;

    AcquisitionResource(
            ShowAcquisitionCosts showCosts, ReportingCalendar calendar, Currencies currencies, MetricsConfig config) {
        this.showCosts = showCosts;
        this.calendar = calendar;
        this.currencies = currencies;
        this.usualMargin = config.margin().doubleValue();
    }

    /**
     * Costs, new customers and what they brought in.
     *
     * @param from the first month, such as {@code 2026-01}; without it twelve months before {@code to}
     * @param to the month after the last; without it the one after this month
     * @param model by which new customers are shared among channels, see attribution
     * @param margin share of revenue that is left after the costs of goods, 0.0001 to 1, or else that of the settings
     */
    @GET
    public Uni<AcquisitionCosts> costs(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @DefaultValue("markov") String model,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String margin) {
        var end = to == null ? YearMonth.from(calendar.today()).plusMonths(1) : month("to", to);
        var start = from == null ? end.minusMonths(USUAL_MONTHS) : month("from", from);
        if (start.plusMonths(MOST_MONTHS).isBefore(end)) {
            throw new InvalidParameter("from", "must be at most %d months before 'to'".formatted(MOST_MONTHS));
        }
        return showCosts.handle(
                start,
                end,
                AttributionModel.asked(model),
                currencies.asked(currency),
                AskedNumber.between("margin", margin, usualMargin, LEAST_MARGIN, 1));
    }

    private static YearMonth month(String parameter, String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new InvalidParameter(parameter, "must be a month such as 2026-01");
        }
        return YearMonth.parse(text);
    }
}
