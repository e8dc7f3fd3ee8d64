package io.stammkunde.metrics.alert.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.metrics.alert.AlertState;
import io.stammkunde.metrics.alert.CheckTargets;
import io.stammkunde.metrics.alert.FollowAlerts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was told of figures, and who has taken note. */
@Path("/v1/metrics/alerts")
@Produces(APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR})
public class AlertResource {
    private static final int LONGEST_PAGE = 200;

    private final FollowAlerts follow;
    private final CheckTargets check;
    private final SecurityIdentity caller;

    AlertResource(FollowAlerts follow, CheckTargets check, SecurityIdentity caller) {
        this.follow = follow;
        this.check = check;
        this.caller = caller;
    }

    /**
     * Alerts, the latest first.
     *
     * @param state {@code open} or {@code acknowledged}; without it those that are open
     */
    @GET
    @RolesAllowed({Roles.ANALYST, Roles.MARKETER, Roles.ADMINISTRATOR, Roles.SERVICE})
    public Uni<Page<AlertView>> alerts(
            @RestQuery @Nullable String state,
            @RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST_PAGE) int limit,
            @RestQuery @Nullable String cursor) {
        return follow.page(AlertState.of(state), limit, cursor).map(page -> page.map(AlertView::of));
    }

    /** Takes note of an alert. Idempotent: who took note first stays. */
    @POST
    @Refuses("404 unknown-alert")
    @Path("/{id}/acknowledge")
    public Uni<AlertView> acknowledge(@RestPath UUID id) {
        return follow.acknowledge(id, caller.getPrincipal().getName()).map(AlertView::of);
    }

    /** Looks at all targets now, instead of with the next look. Idempotent: a period is told of once. */
    @POST
    @Path("/check")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Uni<CheckTargets.Outcome> check() {
        return check.handle();
    }
}
