package io.stammkunde.metrics.figure.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.MeasureFigures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;

/** The catalogue of figures, and each figure for a period. */
@Path("/v1/metrics")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class FigureResource {
    private final Catalogue catalogue;
    private final MeasureFigures measure;
    private final FiguresDatabase database;
    private final FigureQuestions questions;

    FigureResource(Catalogue catalogue, MeasureFigures measure, FiguresDatabase database, FigureQuestions questions) {
        this.catalogue = catalogue;
        this.measure = measure;
        this.database = database;
        this.questions = questions;
    }

    /** All figures, each with its definition. */
    @GET
    public Page<CatalogueItem> catalogue() {
        return Page.of(catalogue.entries()).map(CatalogueItem::of);
    }

    /** A figure for a period. */
    @GET
    @Path("/{figure}")
    @Refuses({
        "400 not-divisible: the figure cannot be told of such a part",
        "400 too-many-groups: the breakdown would have too many groups",
        "400 too-much-data: the question would read too much",
        "404 unknown-figure"
    })
    public Uni<FigureAnswer> figure(@RestPath String figure, @BeanParam FigureQuestions.Parameters asked) {
        var found = catalogue.figure(figure);
        var question = questions.of(asked);
        return database.ask(sql -> measure.answer(sql, found, question));
    }
}
