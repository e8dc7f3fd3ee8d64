package io.stammkunde.metrics.nextcategory.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.nextcategory.NextCategories;
import io.stammkunde.metrics.nextcategory.ShowNextCategories;
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

/** What people buy next. Without a period, everything that is known counts. */
@Path("/v1/metrics/next-category")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class NextCategoryResource {
    private static final String USUAL = "50";
    private static final int MOST = 500;

    private final ShowNextCategories show;
    private final ReportingCalendar calendar;

    NextCategoryResource(ShowNextCategories show, ReportingCalendar calendar) {
        this.show = show;
        this.calendar = calendar;
    }

    @GET
    public Uni<NextCategories> categories(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @DefaultValue(USUAL) @Min(1) @Max(MOST) int limit) {
        return show.handle(calendar.wholePeriod(from, to), limit);
    }
}
