package io.stammkunde.metrics.figure.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
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

    @GET
    public Page<CatalogueItem> catalogue() {
        return Page.of(catalogue.entries()).map(CatalogueItem::of);
    }

    @GET
    @Path("/{figure}")
    public Uni<FigureAnswer> figure(@RestPath String figure, @BeanParam FigureQuestions.Parameters asked) {
        var found = catalogue.figure(figure);
        var question = questions.of(asked);
        return database.ask(sql -> measure.answer(sql, found, question));
    }
}
