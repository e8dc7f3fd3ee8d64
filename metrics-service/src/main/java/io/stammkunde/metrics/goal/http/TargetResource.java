package io.stammkunde.metrics.goal.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.goal.KeepTargets;
import io.stammkunde.metrics.goal.ListTargets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Targets, and how the running period stands against them. */
@Path("/v1/metrics/targets")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR})
public class TargetResource {
    private static final int LONGEST_PAGE = 200;

    private final KeepTargets keep;
    private final ListTargets list;

    TargetResource(KeepTargets keep, ListTargets list) {
        this.keep = keep;
        this.list = list;
    }

    /** All targets, the oldest first. */
    @GET
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<Page<TargetView>> targets(
            @RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST_PAGE) int limit, @RestQuery @Nullable String cursor) {
        return list.page(limit, cursor).map(page -> page.map(TargetView::of));
    }

    /** One target, and how it stands. */
    @GET
    @Path("/{id}")
    @Refuses("404 unknown-target")
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<TargetView> target(@RestPath UUID id) {
        return list.one(id).map(TargetView::of);
    }

    /** Sets a target. */
    @POST
    @Consumes(APPLICATION_JSON)
    @Refuses("409 too-many-targets: there are as many targets as allowed")
    @ResponseStatus(201)
    public Uni<TargetView> add(@NotNull @Valid TargetRequest body) {
        return keep.add(body.toDefinition()).map(TargetView::of);
    }

    /** Replaces the whole definition of a target. */
    @PUT
    @Refuses({
        "404 unknown-target",
        "409 target-changed: somebody has changed the target since the version that was named"
    })
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    public Uni<TargetView> replace(@RestPath UUID id, @NotNull @Valid TargetRequest body) {
        return keep.replace(id, body.version(), body.toDefinition()).map(TargetView::of);
    }

    /** Removes a target. Alerts that were raised because of it stay. */
    @DELETE
    @Refuses("404 unknown-target")
    @Path("/{id}")
    @ResponseStatus(204)
    public Uni<Void> remove(@RestPath UUID id) {
        return keep.remove(id);
    }
}
