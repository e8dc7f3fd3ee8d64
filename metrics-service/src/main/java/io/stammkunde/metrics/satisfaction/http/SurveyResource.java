package io.stammkunde.metrics.satisfaction.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.satisfaction.Grouping;
import io.stammkunde.metrics.satisfaction.ReportSurveys;
import io.stammkunde.metrics.satisfaction.SurveyReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What surveys of a period found. */
@Path("/v1/metrics/surveys")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class SurveyResource {
    private final ReportSurveys report;
    private final ReportingCalendar calendar;

    SurveyResource(ReportSurveys report, ReportingCalendar calendar) {
        this.report = report;
        this.calendar = calendar;
    }

    @GET
    public Uni<SurveyReport> surveys(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String by) {
        return report.handle(calendar.period(from, to), Grouping.of(by));
    }
}
