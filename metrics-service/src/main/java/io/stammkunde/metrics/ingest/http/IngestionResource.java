package io.stammkunde.metrics.ingest.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.http.Roles;
import io.stammkunde.metrics.ingest.Backlog;
import io.stammkunde.metrics.ingest.BacklogUnknown;
import io.stammkunde.metrics.ingest.Completeness;
import io.stammkunde.metrics.ingest.FigureStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How much the figures know, and how much waits to be read. */
@Path("/v1/metrics/ingestion")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
@Tag(name = "Figure ingestion", description = "How much the figures know, and how much waits to be read")
public class IngestionResource {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final FigureStore store;
    private final Backlog backlog;
    private final Completeness completeness;

    IngestionResource(FigureStore store, Backlog backlog, Completeness completeness) {
        this.store = store;
        this.backlog = backlog;
        this.completeness = completeness;
    }

    /**
     * The state of reading.
     *
     * @param events each once
     * @param orders each once
     * @param ordersWithoutValue those that told no value
     * @param lag records that wait to be read
     * @param complete false after the file was made anew, until the replay has been read
     * @param rebuild how the rebuild stands that was begun last: {@code idle}, {@code running}, {@code done} or {@code
     *     failed}
     */
    public record IngestionView(
            long events, long orders, long ordersWithoutValue, long lag, boolean complete, String rebuild) {}

    /** How much the figures know, and how much waits to be read. */
    @GET
    public Uni<IngestionView> ingestion() {
        // the lag is looked at first: what is counted afterwards contains at least what the lag left out
        return backlog.records()
                .chain(lag -> store.contents()
                        .map(found -> new IngestionView(
                                found.events(),
                                found.orders(),
                                found.ordersWithoutValue(),
                                lag,
                                completeness.isComplete(),
                                completeness.rebuild())));
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(BacklogUnknown failure) {
        return ProblemResponses.unavailable(String.valueOf(failure.getMessage()), RETRY_AFTER_SECONDS);
    }
}
