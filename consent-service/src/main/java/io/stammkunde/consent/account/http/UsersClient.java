package io.stammkunde.consent.account.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Users of a realm, as Keycloak's admin API has them. */
@OidcClientFilter("accounts")
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
interface UsersClient {
    @GET
    Uni<List<User>> search(
            @RestQuery @Nullable String username, @RestQuery @Nullable String email, @RestQuery boolean exact);

    @GET
    @Path("/{id}")
    Uni<User> one(@RestPath String id);

    @GET
    @Path("/{id}/role-mappings/realm/composite")
    Uni<List<Role>> roles(@RestPath String id);

    @DELETE
    @Path("/{id}")
    Uni<Void> delete(@RestPath String id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(
            String id,
            @Nullable String username,
            @Nullable String email,
            @Nullable Long createdTimestamp) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Role(String name) {}
}
