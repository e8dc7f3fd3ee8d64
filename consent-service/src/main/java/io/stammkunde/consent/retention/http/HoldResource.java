package io.stammkunde.consent.retention.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.retention.FindRetention;
import io.stammkunde.consent.retention.HoldData;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Orders to keep a person's data. */
@Path("/v1/privacy/holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
public class HoldResource {
    private final FindRetention find;
    private final HoldData hold;
    private final SecurityIdentity caller;

    HoldResource(FindRetention find, HoldData hold, SecurityIdentity caller) {
        this.find = find;
        this.hold = hold;
        this.caller = caller;
    }

    /**
     * Orders that nobody has ended, the oldest first.
     *
     * @param profileId those about a person; without it all
     */
    @GET
    public Uni<Page<HoldView>> list(@RestQuery @Nullable UUID profileId) {
        return find.holds(Optional.ofNullable(profileId))
                .map(holds -> Page.of(holds.stream().map(HoldView::of).toList()));
    }

    /** Orders that data of a person is kept, whatever rules and requests say. */
    @POST
    @ResponseStatus(201)
    public Uni<HoldView> begin(@NotNull @Valid HoldBody body) {
        return hold.begin(
                        CallingActor.of(caller),
                        body.profileId(),
                        body.categories(),
                        body.reason(),
                        Optional.ofNullable(body.until()))
                .map(HoldView::of);
    }

    /** Ends it and says why; that it was there stays on record. */
    @POST
    @Path("/{id}/ending")
    public Uni<Void> endWithReason(@RestPath UUID id, @NotNull @Valid HoldEnding body) {
        return hold.end(CallingActor.of(caller), id, body.reason());
    }

    /** Ends it without a word. */
    @DELETE
    @Path("/{id}")
    @Refuses("404 unknown-hold: there is no such order, or it has been ended")
    public Uni<Void> end(@RestPath UUID id) {
        return hold.end(CallingActor.of(caller), id, "");
    }
}
