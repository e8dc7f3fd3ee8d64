package io.stammkunde.metrics.rebuild.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.stammkunde.contracts.problem.Problem;
import io.stammkunde.http.ProblemResponses;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.rebuild.RebuildFigures;
import io.stammkunde.metrics.rebuild.RebuildRunning;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes the store of the figures anew, and tells how far that is. */
@Path("/v1/metrics/rebuild")
@Produces(APPLICATION_JSON)
public class RebuildResource {
    private final RebuildFigures rebuild;

    RebuildResource(RebuildFigures rebuild) {
        this.rebuild = rebuild;
    }

    /** Begins a rebuild. Figures are answered as before while it runs. */
    @POST
    @ResponseStatus(202)
    @Refuses("409 rebuild-running: one rebuild runs at a time")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RebuildView begin() {
        return RebuildView.of(rebuild.begin());
    }

    /** How far the rebuild is that was begun last, by an administrator or at a start that found no usable file. */
    @GET
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public RebuildView state() {
        return RebuildView.of(rebuild.state());
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(RebuildRunning refusal) {
        return ProblemResponses.problem(
                409, "rebuild-running", "The figures are being rebuilt already", refusal.getMessage());
    }
}
