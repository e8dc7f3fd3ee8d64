package io.stammkunde.metrics.voice.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.voice.ReportVoice;
import io.stammkunde.metrics.voice.VoiceReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was said in public in a period, by network. */
@Path("/v1/metrics/voice")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class VoiceResource {
    private final ReportVoice report;
    private final ReportingCalendar calendar;

    VoiceResource(ReportVoice report, ReportingCalendar calendar) {
        this.report = report;
        this.calendar = calendar;
    }

    @GET
    public Uni<VoiceReport> networks(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return report.handle(calendar.period(from, to));
    }
}
