package io.stammkunde.metrics.export.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.export.CustomerSheets;
import io.stammkunde.metrics.export.ExportSheet;
import io.stammkunde.metrics.export.FigureSheet;
import io.stammkunde.metrics.export.FileFormat;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.http.FigureQuestions;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.rfm.ScoreCustomers;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A figure, and RFM, as files; asked as the answers on the screen are. */
@Path("/v1/metrics")
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class FigureExportResource {
    private final Catalogue catalogue;
    private final MeasureFigures measure;
    private final ScoreCustomers score;
    private final FiguresDatabase database;
    private final FigureQuestions questions;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final CustomerSheets sheets;
    private final ExportSheet export;
    private final Downloads downloads;

    FigureExportResource(
            Catalogue catalogue,
            MeasureFigures measure,
            ScoreCustomers score,
            FiguresDatabase database,
            FigureQuestions questions,
            ReportingCalendar calendar,
            Currencies currencies,
            CustomerSheets sheets,
            ExportSheet export,
            Downloads downloads) {
        this.catalogue = catalogue;
        this.measure = measure;
        this.score = score;
        this.database = database;
        this.questions = questions;
        this.calendar = calendar;
        this.currencies = currencies;
        this.sheets = sheets;
        this.export = export;
        this.downloads = downloads;
    }

    /** A figure for a period as a file. */
    @GET
    @Path("/{figure}/export")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.apache.parquet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Refuses({
        "400 not-divisible: the figure cannot be told of such a part",
        "400 too-many-groups: the breakdown would have too many groups",
        "400 too-much-data: the question would read too much",
        "404 unknown-figure"
    })
    public Uni<Response> figure(
            @RestPath String figure,
            @BeanParam FigureQuestions.Parameters asked,
            @RestQuery @Nullable String format,
            @Context RoutingContext context) {
        var found = catalogue.figure(figure);
        var question = questions.of(asked);
        var kind = FileFormat.of(format);
        return database.ask(sql -> measure.answer(sql, found, question))
                .map(answer -> FigureSheet.of(question, answer))
                .chain(sheet -> export.handle(sheet, kind))
                .chain(file -> downloads.of(file, context));
    }

    /** The overview by recency, frequency and value as a file. */
    @GET
    @Path("/rfm/export")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.apache.parquet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> rfm(
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String format,
            @Context RoutingContext context) {
        var kind = FileFormat.of(format);
        return score.overview(calendar.snapshot(asOf), currencies.asked(currency))
                .map(sheets::of)
                .chain(sheet -> export.handle(sheet, kind))
                .chain(file -> downloads.of(file, context));
    }
}
