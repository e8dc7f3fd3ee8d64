package io.stammkunde.consent.report.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.DeadlineConfig;
import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.document.http.Form;
import io.stammkunde.consent.report.Definitions;
import io.stammkunde.consent.report.Grain;
import io.stammkunde.consent.report.Report;
import io.stammkunde.consent.report.ReportDocument;
import io.stammkunde.consent.report.ReportPeriod;
import io.stammkunde.consent.report.WriteReport;
import io.stammkunde.http.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The report for a supervisory authority. */
@Path("/v1/report")
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
public class ReportResource {
    private final WriteReport write;
    private final DeadlineConfig deadlines;
    private final Clock clock;

    ReportResource(WriteReport write, DeadlineConfig deadlines, Clock clock) {
        this.write = write;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What came from a day on and before another, by month or quarter; the last twelve months if neither is named. As
     * JSON, as a page, or one of its tables as CSV: {@code types}, {@code parts}, {@code refusals}, {@code breaches},
     * {@code breach-parts}.
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Form.TEXT_CSV, MediaType.TEXT_HTML})
    public Uni<Response> report(
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @RestQuery @Nullable String grain,
            @RestQuery @Nullable String language,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String table,
            @Context Request request) {
        var zone = deadlines.zone();
        var period = ReportPeriod.of(from, to, LocalDate.ofInstant(clock.instant(), zone), zone);
        var form = Form.of(format, request);
        var words = Language.of(language);
        return write.handle(period, Grain.of(grain)).chain(report -> answer(report, words, form, table));
    }

    private Uni<Response> answer(Report report, Language language, Form form, @Nullable String table) {
        var hours = deadlines.breachHours();
        return form.answer(
                ReportView.of(report, Definitions.in(language, hours)),
                ReportDocument.of(report, language, hours),
                table,
                "report-%s-%s"
                        .formatted(report.period().from(), report.period().to().minusDays(1)));
    }
}
