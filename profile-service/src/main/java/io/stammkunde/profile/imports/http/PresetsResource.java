package io.stammkunde.profile.imports.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Page;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.Refuses;
import io.stammkunde.profile.imports.EditPresets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;

/** Column mappings kept under a name. */
@Path("/v1/imports/presets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_STEWARD, Roles.ADMINISTRATOR})
public class PresetsResource {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";

    private final EditPresets presets;

    PresetsResource(EditPresets presets) {
        this.presets = presets;
    }

    /** All presets, those that come with the product among them. */
    @GET
    public Uni<Page<PresetView>> list() {
        return presets.all().map(all -> Page.of(all).map(PresetView::of));
    }

    /** One preset. */
    @GET
    @Path("/{name}")
    @Refuses("404 unknown-import-preset")
    public Uni<PresetView> get(@RestPath String name) {
        return presets.named(name).map(PresetView::of);
    }

    /** Makes a preset, or replaces the one of this name. */
    @PUT
    @Path("/{name}")
    @Refuses("409 shipped-import-preset: a preset that comes with the product cannot be changed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<PresetView> save(@RestPath @Pattern(regexp = NAME) String name, @NotNull @Valid PresetRequest body) {
        return presets.save(body.named(name)).map(PresetView::of);
    }

    /** Removes a preset; imports that were made with it keep their settings. */
    @DELETE
    @Path("/{name}")
    @Refuses({
        "404 unknown-import-preset",
        "409 shipped-import-preset: a preset that comes with the product cannot be removed"
    })
    public Uni<Void> delete(@RestPath String name) {
        return presets.delete(name);
    }
}
