package io.stammkunde.metrics.clv.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.clv.CalibrationChoice;
import io.stammkunde.metrics.clv.FitModel;
import io.stammkunde.metrics.clv.ListCustomers;
import io.stammkunde.metrics.clv.ListCustomers.Sort;
import io.stammkunde.metrics.clv.ScoreLifetimes;
import io.stammkunde.metrics.clv.ScoredCustomer;
import io.stammkunde.metrics.clv.ShowCustomer;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Models of lifetime value and what they expect of customers. */
@Path("/v1/clv")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class ClvResource {
    private static final BigDecimal FINEST = new BigDecimal("0.0001");
    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_HORIZON = 520;
    private static final int LONGEST_PAGE = 200;

    private final FitModel fitModel;
    private final ShowCustomer showCustomer;
    private final ScoreLifetimes score;
    private final ListCustomers list;
    private final ReportingCalendar calendar;
    private final Currencies currencies;

    ClvResource(
            FitModel fitModel,
            ShowCustomer showCustomer,
            ScoreLifetimes score,
            ListCustomers list,
            ReportingCalendar calendar,
            Currencies currencies) {
        this.fitModel = fitModel;
        this.showCustomer = showCustomer;
        this.score = score;
        this.list = list;
        this.calendar = calendar;
        this.currencies = currencies;
    }

    /** The model and how well it predicts. */
    @GET
    @Path("/model")
    @Refuses({
        "409 too-few-customers: no model can be fitted on so few repeat purchases",
        "409 no-model: the purchases determine no model"
    })
    public Uni<ModelView> model(
            @RestQuery @Nullable String calibrationEnd,
            @RestQuery @Nullable String timeResolution,
            @RestQuery @Nullable String currency) {
        return fitModel.handle(choice(calibrationEnd, timeResolution, currency)).map(ModelView::of);
    }

    /** Begins to score all customers anew; what changed is sent when it is done. */
    @POST
    @Path("/model/refit")
    @ResponseStatus(202)
    public void refit() {
        score.begin();
    }

    /** How far the scoring is that was begun last, at night or on demand. */
    @GET
    @Path("/model/refit")
    public Uni<RefitView> refitState() {
        return score.latestState().map(RefitView::of);
    }

    /**
     * Customers as they were scored last.
     *
     * @param sort what they are in order of: {@code clv}, {@code pAlive} or {@code churnRisk}
     */
    @GET
    @Path("/customers")
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE, Roles.COMPLIANCE_OFFICER})
    public Uni<Page<ScoredCustomer>> customers(
            @RestQuery @DefaultValue("clv") String sort,
            @RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST_PAGE) int limit,
            @RestQuery @Nullable String cursor) {
        return list.handle(Sort.of(sort), limit, cursor);
    }

    /**
     * What the model expects of a customer.
     *
     * @param horizonWeeks how far it looks ahead
     */
    @GET
    @Path("/customers/{profileId}")
    @Refuses({
        "404 unknown-customer: the person has no purchases that count",
        "409 too-few-customers: no model can be fitted on so few repeat purchases",
        "409 no-model: the purchases determine no model"
    })
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE, Roles.COMPLIANCE_OFFICER})
    public Uni<CustomerView> customer(
            @RestPath String profileId,
            @RestQuery @DefaultValue("52") @Min(1) @Max(LONGEST_HORIZON) int horizonWeeks,
            @RestQuery @Nullable String calibrationEnd,
            @RestQuery @Nullable String timeResolution,
            @RestQuery @Nullable String currency) {
        return showCustomer
                .handle(id(profileId), choice(calibrationEnd, timeResolution, currency), horizonWeeks)
                .map(customer -> CustomerView.of(customer, horizonWeeks));
    }

    private CalibrationChoice choice(
            @Nullable String calibrationEnd, @Nullable String timeResolution, @Nullable String currency) {
        return new CalibrationChoice(
                calendar.pastDay("calibrationEnd", calibrationEnd),
                timeResolution == null ? null : resolution(timeResolution),
                currencies.asked(currency));
    }

    private static BigDecimal resolution(String text) {
        try {
            var resolution = text.length() > LONGEST_NUMBER ? BigDecimal.ZERO : new BigDecimal(text);
            if (resolution.compareTo(FINEST) >= 0 && resolution.compareTo(BigDecimal.ONE) <= 0) {
                return resolution.stripTrailingZeros();
            }
        } catch (NumberFormatException notANumber) {
            throw refusedResolution();
        }
        throw refusedResolution();
    }

    private static InvalidParameter refusedResolution() {
        return new InvalidParameter("timeResolution", "must be a number of weeks from 0.0001 to 1, such as 0.01");
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidParameter("profileId", "must be the id of a profile");
        }
    }
}
