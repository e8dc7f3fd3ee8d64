package io.stammkunde.consent.subject.http;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is asked of profile-service, with this service's own token. */
@OidcClientFilter
@RegisterRestClient(configKey = "profile-service")
@Path("/v1/profiles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ProfileServiceClient {
    @POST
    @Path("/resolve")
    Uni<Resolved> resolve(ResolveRequest request);

    record ResolveRequest(List<NamedIdentifier> identifiers) {}

    record NamedIdentifier(String type, String value) {
        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "NamedIdentifier[" + type + "]";
        }
    }

    record Resolved(String profileId, boolean created) {}
}
