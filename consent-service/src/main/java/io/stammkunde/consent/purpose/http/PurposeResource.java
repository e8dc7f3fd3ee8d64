package io.stammkunde.consent.purpose.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.http.CallingActor;
import io.stammkunde.consent.purpose.FindPurposes;
import io.stammkunde.consent.purpose.PublishPurpose;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Purposes and their versions. */
@Path("/v1/purposes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ANALYST,
    Roles.MARKETER,
    Roles.DATA_STEWARD,
    Roles.COMPLIANCE_OFFICER,
    Roles.ADMINISTRATOR,
    Roles.SERVICE
})
public class PurposeResource {
    private final FindPurposes find;
    private final PublishPurpose publish;
    private final SecurityIdentity caller;

    PurposeResource(FindPurposes find, PublishPurpose publish, SecurityIdentity caller) {
        this.find = find;
        this.publish = publish;
        this.caller = caller;
    }

    /** All purposes as they are now. */
    @GET
    public Uni<Page<PurposeView>> list() {
        return find.current().map(PurposeResource::page);
    }

    /** One purpose as it is now. */
    @GET
    @Path("/{key}")
    @Refuses("404 unknown-purpose")
    public Uni<PurposeView> one(@RestPath PurposeKey key) {
        return find.current(key).map(PurposeView::of);
    }

    /** All versions of a purpose, the oldest first. */
    @GET
    @Path("/{key}/versions")
    @Refuses("404 unknown-purpose")
    public Uni<Page<PurposeView>> versions(@RestPath PurposeKey key) {
        return find.versions(key).map(PurposeResource::page);
    }

    /** Publishes a purpose. */
    @POST
    @Refuses("409 purpose-exists: the key is taken")
    @ResponseStatus(201)
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    public Uni<PurposeView> publish(@NotNull @Valid PublishRequest body) {
        var content = body.body();
        return publish.first(body.toKey(), content.toContent(), content.validity(), publisher())
                .map(PurposeView::of);
    }

    /** Adds a version to a purpose. Idempotent: what the latest version says already adds none. */
    @PUT
    @Path("/{key}")
    @Refuses({"404 unknown-purpose", "409 stale-purpose: the purpose has changed meanwhile"})
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMINISTRATOR})
    public Uni<PurposeView> revise(@RestPath PurposeKey key, @NotNull @Valid PurposeBody body) {
        return publish.next(key, body.toContent(), body.validity(), publisher()).map(PurposeView::of);
    }

    private Actor publisher() {
        return CallingActor.of(caller);
    }

    private static Page<PurposeView> page(List<Purpose> purposes) {
        return Page.of(purposes.stream().map(PurposeView::of).toList());
    }
}
