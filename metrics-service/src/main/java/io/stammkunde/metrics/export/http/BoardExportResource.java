package io.stammkunde.metrics.export.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.board.ShowBoard;
import io.stammkunde.metrics.export.ExportSheet;
import io.stammkunde.metrics.export.FigureSheet;
import io.stammkunde.metrics.export.FileFormat;
import io.stammkunde.metrics.figure.http.FigureQuestions;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The board as a file. */
@Path("/v1/metrics/board/export")
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class BoardExportResource {
    private final ShowBoard showBoard;
    private final FigureQuestions questions;
    private final ExportSheet export;
    private final Downloads downloads;

    BoardExportResource(ShowBoard showBoard, FigureQuestions questions, ExportSheet export, Downloads downloads) {
        this.showBoard = showBoard;
        this.questions = questions;
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
    @Refuses({
        "400 not-divisible: the figure cannot be told of such a part",
        "400 too-many-groups: the breakdown would have too many groups",
        "400 too-much-data: the question would read too much",
        "404 unknown-figure"
    })
    public Uni<Response> board(
            @BeanParam FigureQuestions.Parameters asked,
            @RestQuery @Nullable String figures,
            @RestQuery @Nullable String format,
            @Context RoutingContext context) {
        var question = questions.of(asked);
        var kind = FileFormat.of(format);
        return showBoard
                .handle(question, FigureQuestions.keys(figures))
                .map(board -> FigureSheet.of(question, board))
                .chain(sheet -> export.handle(sheet, kind))
                .chain(file -> downloads.of(file, context));
    }
}
