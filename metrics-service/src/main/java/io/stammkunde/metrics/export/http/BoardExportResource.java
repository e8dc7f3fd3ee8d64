package io.stammkunde.metrics.export.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
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
