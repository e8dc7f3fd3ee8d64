package io.stammkunde.consent.account.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a person is known by. */
@OidcClientFilter
@RegisterRestClient(configKey = "profile-service")
@Path("/v1/privacy/identities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface IdentitiesClient {
    @POST
    Uni<Identities> of(Profiles profiles);

    record Profiles(Collection<UUID> profileIds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identities(List<Identifier> identifiers) {}
}
