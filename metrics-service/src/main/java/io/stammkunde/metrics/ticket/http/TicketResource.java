package io.stammkunde.metrics.ticket.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.ticket.Grouping;
import io.stammkunde.metrics.ticket.ReportTickets;
import io.stammkunde.metrics.ticket.TicketReport;
import jakarta.annotation.security.RolesAllowed;
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
    private final ReportingCalendar calendar;

    TicketResource(ReportTickets report, ReportingCalendar calendar) {
        this.report = report;
        this.calendar = calendar;
    }

    @GET
    public Uni<TicketReport> tickets(
            @RestQuery @Nullable String from, @RestQuery @Nullable String to, @RestQuery @Nullable String by) {
        return report.handle(calendar.period(from, to), Grouping.of(by));
    }
}
