package io.stammkunde.profile.replay.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.resteasy.reactive.jackson.CustomSerialization;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.BetweenServices;
import io.stammkunde.profile.replay.ReplayEvents;
import io.stammkunde.profile.replay.ReplayPage;
import io.stammkunde.profile.replay.ReplayPosition;
import io.stammkunde.profile.replay.ReplayProfiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Everything at once is personal data of everybody: services read it directly, the gateway has no way to it. */
@Path("/v1/replay")
@Produces(APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
@BetweenServices
@CustomSerialization(WireForm.class)
@Tag(name = "Replay", description = "What the topics have told, for projections that are rebuilt")
public class ReplayResource {
    private final ReplayEvents replayEvents;
    private final ReplayProfiles replayProfiles;

    ReplayResource(ReplayEvents replayEvents, ReplayProfiles replayProfiles) {
        this.replayEvents = replayEvents;
        this.replayProfiles = replayProfiles;
    }

    /**
     * Kept events as on events.resolved, in order of their ids.
     *
     * @param after the {@code next} of the part before; without it, the beginning
     */
    @GET
    @Path("/events")
    public Uni<ReplayPage<ResolvedEventV1>> events(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("500") @Min(1) @Max(ReplayPosition.MAX_LIMIT) int limit) {
        return replayEvents.handle(ReplayPosition.of(after, limit));
    }

    /**
     * Profiles as on profiles.changed, each as it is now, in order of their ids.
     *
     * @param after the {@code next} of the part before; without it, the beginning
     */
    @GET
    @Path("/profiles")
    public Uni<ReplayPage<ProfileChangedV1>> profiles(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("500") @Min(1) @Max(ReplayPosition.MAX_LIMIT) int limit) {
        return replayProfiles.handle(ReplayPosition.of(after, limit));
    }
}
