package io.stammkunde.metrics.clv.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.clv.CalibrationChoice;
import io.stammkunde.metrics.clv.OpportunityStudy;
import io.stammkunde.metrics.clv.ShowDistribution;
import io.stammkunde.metrics.clv.ShowOpportunities;
import io.stammkunde.metrics.clv.Term;
import io.stammkunde.metrics.clv.ValueDistribution;
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

/** All customers together: how their value is spread, and who buys at the next opportunities. */
@Path("/v1/clv")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class SpreadResource {
    private static final int MOST_AHEAD = 60;

    private final ShowDistribution showDistribution;
    private final ShowOpportunities showOpportunities;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    SpreadResource(
            ShowDistribution showDistribution,
            ShowOpportunities showOpportunities,
            ReportingCalendar calendar,
            Currencies currencies) {
        this.showDistribution = showDistribution;
        this.showOpportunities = showOpportunities;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /** How the value of customers is spread. */
    @GET
    @Path("/distribution")
    @Refuses({
        "409 too-few-customers: no model can be fitted on so few repeat purchases",
        "409 no-model: the purchases determine no model"
    })
    public Uni<ValueDistribution> distribution(@RestQuery @Nullable String currency) {
        return showDistribution.handle(currencies.asked(currency));
    }

    /**
     * Who buys at the next opportunities.
     *
     * @param grain {@code month} (or nothing), {@code quarter} or {@code year}
     * @param next how many opportunities to look ahead
     */
    @GET
    @Path("/opportunities")
    @Refuses({
        "409 too-few-customers: no model can be fitted on so few repeat purchases",
        "409 no-model: the purchases determine no model"
    })
    public Uni<OpportunityStudy> opportunities(
            @RestQuery @Nullable String grain,
            @RestQuery @DefaultValue("12") @Min(1) @Max(MOST_AHEAD) int next,
            @RestQuery @Nullable String calibrationEnd,
            @RestQuery @Nullable String currency) {
        var choice = new CalibrationChoice(
                calendar.pastDay("calibrationEnd", calibrationEnd), null, currencies.asked(currency));
        return showOpportunities.handle(Term.of("grain", grain), choice, next);
    }
}
