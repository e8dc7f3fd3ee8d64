package io.stammkunde.metrics.export.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.export.EventColumn;
import io.stammkunde.metrics.export.ExportEvents;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The events under pseudonyms. For nobody but those who read them: whoever may see profiles as well could tell whom a
 * pseudonym stands for.
 */
@Path("/v1/metrics/events/export")
@RolesAllowed(Roles.BI_READER)
public class EventExportResource {
    private final ExportEvents export;
    private final ReportingCalendar calendar;
    private final Downloads downloads;
    private final SecurityIdentity caller;

    EventExportResource(ExportEvents export, ReportingCalendar calendar, Downloads downloads, SecurityIdentity caller) {
        this.export = export;
        this.calendar = calendar;
        this.downloads = downloads;
        this.caller = caller;
    }

    /**
     * The events of a period under pseudonyms, as a file of Parquet.
     *
     * @param columns which columns, with commas between them; all without it
     */
    @GET
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/vnd.apache.parquet",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Refuses({
        "400 export-too-large: the period has more events than a file may have",
        "409 no-pseudonyms: no operator has set the secret that pseudonyms are made from"
    })
    public Uni<Response> events(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String columns,
            @Context RoutingContext context) {
        return export.handle(calendar.period(from, to), EventColumn.of(columns), id())
                .chain(file -> downloads.of(file, context));
    }

    /** The id that the realm gives, not the name. */
    private String id() {
        return caller.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "unknown";
    }
}
