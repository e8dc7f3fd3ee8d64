package io.stammkunde.profile.duplicate.http;

import static io.stammkunde.http.Roles.ADMINISTRATOR;
import static io.stammkunde.http.Roles.DATA_STEWARD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.duplicate.FindDuplicates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/quality/duplicates")
@Produces(APPLICATION_JSON)
@Tag(name = "Quality", description = "What was refused and why, and what became of every accepted event")
public class DuplicateResource {
    private static final int LONGEST = 200;

    private final FindDuplicates find;

    DuplicateResource(FindDuplicates find) {
        this.find = find;
    }

    @GET
    @RolesAllowed({DATA_STEWARD, ADMINISTRATOR})
    @Operation(summary = "Pairs of profiles that may be one person, the most probable first")
    public Uni<DuplicatesView> duplicates(@RestQuery @DefaultValue("50") @Min(1) @Max(LONGEST) int limit) {
        return find.handle().map(found -> DuplicatesView.of(found, limit));
    }
}
