package io.stammkunde.privacy.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Roles;
import io.stammkunde.http.openapi.BetweenServices;
import io.stammkunde.privacy.PersonalData;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For consent-service alone, which puts the archive together; the gateway does not route here. */
@Path("/v1/privacy/holdings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
@BetweenServices
public class HoldingsResource {
    private static final int MOST_PROFILES = 1000;

    private final PersonalData data;

    HoldingsResource(PersonalData data) {
        this.data = data;
    }

    /**
     * Whose data.
     *
     * @param profileIds the profiles of one person, current and absorbed
     */
    public record HoldingsRequest(
            @NotEmpty @Size(max = MOST_PROFILES) List<@NotNull UUID> profileIds) {}

    /** Everything that is held on a person, by category. */
    @POST
    public Uni<Map<String, Object>> all(@NotNull @Valid HoldingsRequest request) {
        return data.holdings(request.profileIds());
    }
}
