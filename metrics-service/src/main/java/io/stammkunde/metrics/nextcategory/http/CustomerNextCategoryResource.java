package io.stammkunde.metrics.nextcategory.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.nextcategory.CustomerOutlook;
import io.stammkunde.metrics.nextcategory.ShowNextCategories;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a customer buys next. Without a period, everything that is known counts. */
@Path("/v1/clv/customers/{profileId}/next-category")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE, Roles.COMPLIANCE_OFFICER})
public class CustomerNextCategoryResource {
    private static final String USUAL = "50";
    private static final int MOST = 500;

    private final ShowNextCategories show;
    private final ReportingCalendar calendar;

    CustomerNextCategoryResource(ShowNextCategories show, ReportingCalendar calendar) {
        this.show = show;
        this.calendar = calendar;
    }

    @GET
    @Refuses("404 unknown-customer: the person has no purchases that count")
    public Uni<CustomerOutlook> customer(
            @RestPath String profileId,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @DefaultValue(USUAL) @Min(1) @Max(MOST) int limit) {
        return show.handle(id(profileId), calendar.wholePeriod(from, to), limit);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidParameter("profileId", "must be the id of a profile");
        }
    }
}
