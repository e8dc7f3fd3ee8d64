package io.stammkunde.profile.erasure.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.BetweenServices;
import io.stammkunde.profile.erasure.FindPerson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For services alone, which find a person's accounts elsewhere by it; the gateway does not route here. */
@Path("/v1/privacy/identities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
@BetweenServices
@Tag(name = "Privacy", description = "What rights requests need to know of a person")
public class IdentitiesResource {
    private static final int MOST_PROFILES = 1000;

    private final FindPerson findPerson;

    IdentitiesResource(FindPerson findPerson) {
        this.findPerson = findPerson;
    }

    /**
     * Whose identifiers.
     *
     * @param profileIds the profiles of one person, current and absorbed
     */
    public record IdentitiesRequest(
            @NotEmpty @Size(max = MOST_PROFILES) List<@NotNull UUID> profileIds) {}

    /** All identifiers of a person, by type and value. */
    public record IdentitiesView(List<Identifier> identifiers) {
        static IdentitiesView of(Set<Identifier> identifiers) {
            return new IdentitiesView(identifiers.stream()
                    .sorted(Comparator.comparing(Identifier::type).thenComparing(Identifier::value))
                    .toList());
        }
    }

    @POST
    @Operation(summary = "All identifiers of the people that some profiles are of")
    public Uni<IdentitiesView> of(@NotNull @Valid IdentitiesRequest request) {
        return findPerson.identifiers(request.profileIds()).map(IdentitiesView::of);
    }
}
