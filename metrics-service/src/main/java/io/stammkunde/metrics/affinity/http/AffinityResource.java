package io.stammkunde.metrics.affinity.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.affinity.Affinities;
import io.stammkunde.metrics.affinity.AffinityQuestion;
import io.stammkunde.metrics.affinity.AffinityQuestion.Item;
import io.stammkunde.metrics.affinity.ShowAffinity;
import io.stammkunde.metrics.reporting.AskedNumber;
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

/** What is bought together. */
@Path("/v1/metrics/affinity")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class AffinityResource {
    private static final int LONGEST_LIST = 200;
    private static final double USUAL_SUPPORT = 0.001;

    private final ShowAffinity showAffinity;
    private final ReportingCalendar calendar;

    AffinityResource(ShowAffinity showAffinity, ReportingCalendar calendar) {
        this.showAffinity = showAffinity;
        this.calendar = calendar;
    }

    /**
     * The pairs with the highest lift.
     *
     * @param minSupport share of the orders in which two items must meet, 0 to 1, or else 0.001
     * @param by {@code product} or {@code category}
     */
    @GET
    public Uni<Affinities> affinity(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String minSupport,
            @RestQuery @DefaultValue("product") String by,
            @RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST_LIST) int limit) {
        return showAffinity.handle(new AffinityQuestion(
                calendar.period(from, to),
                item(by),
                AskedNumber.between("minSupport", minSupport, USUAL_SUPPORT, 0, 1),
                limit));
    }

    private static Item item(String text) {
        return switch (text) {
            case "product" -> Item.PRODUCT;
            case "category" -> Item.CATEGORY;
            default -> throw new InvalidParameter("by", "must be product or category");
        };
    }
}
