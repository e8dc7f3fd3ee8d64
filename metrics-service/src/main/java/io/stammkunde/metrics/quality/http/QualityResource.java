package io.stammkunde.metrics.quality.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.quality.DataQuality;
import io.stammkunde.metrics.quality.ShowQuality;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How far the data of a period can be relied on. */
@Path("/v1/metrics/quality")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
@Tag(name = "Figure quality", description = "How far the data of a period can be relied on")
public class QualityResource {
    private final ShowQuality show;
    private final ReportingCalendar calendar;

    QualityResource(ShowQuality show, ReportingCalendar calendar) {
        this.show = show;
        this.calendar = calendar;
    }

    @GET
    public Uni<DataQuality> quality(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return show.handle(calendar.period(from, to));
    }
}
