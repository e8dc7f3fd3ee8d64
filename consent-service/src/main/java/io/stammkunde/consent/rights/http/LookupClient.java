package io.stammkunde.consent.rights.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is asked of profile-service, with this service's own token. */
@OidcClientFilter
@RegisterRestClient(configKey = "profile-service")
@Path("/v1/profiles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface LookupClient {
    /** The person who has an identifier. */
    @POST
    @Path("/lookup")
    Uni<Found> lookup(Lookup identifier);

    record Lookup(String type, String value) {
        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "Lookup[" + type + "]";
        }
    }

    /** Everything else that profile-service tells is not needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(UUID id) {}
}
