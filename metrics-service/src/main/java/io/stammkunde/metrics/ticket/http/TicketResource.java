package io.stammkunde.metrics.ticket.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.figure.http.FigureQuestions;
import io.stammkunde.metrics.ticket.Grouping;
import io.stammkunde.metrics.ticket.ReportTickets;
import io.stammkunde.metrics.ticket.TicketReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How long tickets of a period took. */
@Path("/v1/metrics/tickets")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
public class TicketResource {
    private final ReportTickets report;
    private final FigureQuestions questions;

    TicketResource(ReportTickets report, FigureQuestions questions) {
        this.report = report;
        this.questions = questions;
    }

    @GET
    public Uni<TicketReport> tickets(@BeanParam FigureQuestions.PartParameters asked, @RestQuery @Nullable String by) {
        return report.handle(questions.of(asked), Grouping.of(by));
    }
}
