package io.stammkunde.metrics.board.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.board.Board;
import io.stammkunde.metrics.board.ShowBoard;
import io.stammkunde.metrics.figure.http.FigureQuestions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The board of a period. */
@Path("/v1/metrics/board")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class BoardResource {
    private final ShowBoard showBoard;
    private final FigureQuestions questions;

    BoardResource(ShowBoard showBoard, FigureQuestions questions) {
        this.showBoard = showBoard;
        this.questions = questions;
    }

    @GET
    @Refuses({
        "400 not-divisible: the figure cannot be told of such a part",
        "400 too-many-groups: the breakdown would have too many groups",
        "400 too-much-data: the question would read too much",
        "404 unknown-figure"
    })
    public Uni<Board> board(@BeanParam FigureQuestions.Parameters asked, @RestQuery @Nullable String figures) {
        return showBoard.handle(questions.of(asked), FigureQuestions.keys(figures));
    }
}
