package io.stammkunde.metrics.voice.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.figure.http.FigureQuestions;
import io.stammkunde.metrics.voice.Grouping;
import io.stammkunde.metrics.voice.ReportVoice;
import io.stammkunde.metrics.voice.VoiceReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was said in public in a period, by network or part of the people. */
@Path("/v1/metrics/voice")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class VoiceResource {
    private final ReportVoice report;
    private final FigureQuestions questions;

    VoiceResource(ReportVoice report, FigureQuestions questions) {
        this.report = report;
        this.questions = questions;
    }

    @GET
    public Uni<VoiceReport> networks(@BeanParam FigureQuestions.PartParameters asked, @RestQuery @Nullable String by) {
        return report.handle(questions.of(asked), Grouping.of(by));
    }
}
