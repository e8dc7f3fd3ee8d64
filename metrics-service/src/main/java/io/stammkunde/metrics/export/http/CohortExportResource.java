package io.stammkunde.metrics.export.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.cohort.ShowRetention;
import io.stammkunde.metrics.export.CustomerSheets;
import io.stammkunde.metrics.export.ExportSheet;
import io.stammkunde.metrics.export.FileFormat;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The retention matrix as a file. */
@Path("/v1/metrics/cohorts/export")
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class CohortExportResource {
    private final ShowRetention showRetention;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final CustomerSheets sheets;
    private final ExportSheet export;
    private final Downloads downloads;

    CohortExportResource(
            ShowRetention showRetention,
            ReportingCalendar calendar,
            Currencies currencies,
            CustomerSheets sheets,
            ExportSheet export,
            Downloads downloads) {
        this.showRetention = showRetention;
        this.calendar = calendar;
        this.currencies = currencies;
        this.sheets = sheets;
        this.export = export;
        this.downloads = downloads;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.apache.parquet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> cohorts(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String currency,
            @RestQuery @Nullable String format,
            @Context RoutingContext context) {
        var kind = FileFormat.of(format);
        return showRetention
                .handle(calendar.wholePeriod(from, to), currencies.asked(currency))
                .map(sheets::of)
                .chain(sheet -> export.handle(sheet, kind))
                .chain(file -> downloads.of(file, context));
    }
}
