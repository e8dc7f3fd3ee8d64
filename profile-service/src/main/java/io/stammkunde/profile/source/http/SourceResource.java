package io.stammkunde.profile.source.http;

import static io.stammkunde.http.Roles.ADMINISTRATOR;
import static io.stammkunde.http.Roles.ANALYST;
import static io.stammkunde.http.Roles.COMPLIANCE_OFFICER;
import static io.stammkunde.http.Roles.DATA_STEWARD;
import static io.stammkunde.http.Roles.MARKETER;
import static io.stammkunde.http.Roles.SERVICE;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.profile.source.ChangeSource;
import io.stammkunde.profile.source.RegisterSource;
import io.stammkunde.profile.source.Sources;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/sources")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(name = "Sources", description = "Where events come from, on which legal basis, and the write keys of senders")
public class SourceResource {
    private final Sources sources;
    private final RegisterSource registerSource;
    private final ChangeSource changeSource;

    SourceResource(Sources sources, RegisterSource registerSource, ChangeSource changeSource) {
        this.sources = sources;
        this.registerSource = registerSource;
        this.changeSource = changeSource;
    }

    @GET
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE})
    @Operation(summary = "All sources, in order of registration")
    public Uni<Page<SourceView>> list() {
        return sources.all().map(Page::of).map(page -> page.map(SourceView::of));
    }

    @POST
    @RolesAllowed({DATA_STEWARD, ADMINISTRATOR, SERVICE})
    @Operation(summary = "Registers a source; one of kind HTTP gets its first write key")
    @APIResponseSchema(value = SourceView.class, responseCode = "201")
    @Refuses("409 source-name-taken")
    public Uni<RestResponse<SourceView>> register(@NotNull @Valid SourceRequest body) {
        return registerSource
                .handle(body.toNewSource())
                .map(SourceView::of)
                .map(view -> RestResponse.ResponseBuilder.<SourceView>created(URI.create("/v1/sources/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ANALYST, MARKETER, DATA_STEWARD, COMPLIANCE_OFFICER, ADMINISTRATOR, SERVICE})
    @Operation(summary = "One source")
    @Refuses("404 unknown-source")
    public Uni<SourceView> get(@RestPath UUID id) {
        return changeSource.existing(id).map(SourceView::of);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({DATA_STEWARD, ADMINISTRATOR, SERVICE})
    @Operation(summary = "Changes name, origins, or whether events are accepted")
    @Refuses({"404 unknown-source", "409 source-name-taken"})
    public Uni<SourceView> change(@RestPath UUID id, @NotNull @Valid SourceChangeRequest body) {
        return changeSource.handle(id, body.toChange()).map(SourceView::of);
    }

    @POST
    @Path("/{id}/write-keys")
    @Consumes("*/*")
    @RolesAllowed({DATA_STEWARD, ADMINISTRATOR, SERVICE})
    @Operation(summary = "Adds a write key, so that a key can be exchanged without a gap")
    @APIResponseSchema(value = WriteKeyView.class, responseCode = "201")
    @Refuses("404 unknown-source")
    public Uni<RestResponse<WriteKeyView>> addKey(@RestPath UUID id) {
        return changeSource
                .addKey(id)
                .map(WriteKeyView::of)
                .map(view -> RestResponse.status(RestResponse.Status.CREATED, view));
    }

    @DELETE
    @Path("/{id}/write-keys/{keyId}")
    @RolesAllowed({DATA_STEWARD, ADMINISTRATOR, SERVICE})
    @Operation(summary = "Disables a write key for good")
    @Refuses({"404 unknown-source", "404 unknown-write-key"})
    public Uni<RestResponse<Void>> disableKey(@RestPath UUID id, @RestPath UUID keyId) {
        return changeSource.disableKey(id, keyId).replaceWith(RestResponse.noContent());
    }
}
