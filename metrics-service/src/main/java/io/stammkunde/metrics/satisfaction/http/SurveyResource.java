package io.stammkunde.metrics.satisfaction.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.figure.http.FigureQuestions;
import io.stammkunde.metrics.satisfaction.Grouping;
import io.stammkunde.metrics.satisfaction.ReportSurveys;
import io.stammkunde.metrics.satisfaction.SurveyReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
    private final FigureQuestions questions;

    SurveyResource(ReportSurveys report, FigureQuestions questions) {
        this.report = report;
        this.questions = questions;
    }

    @GET
    public Uni<SurveyReport> surveys(@BeanParam FigureQuestions.PartParameters asked, @RestQuery @Nullable String by) {
        return report.handle(questions.of(asked), Grouping.of(by));
    }
}
