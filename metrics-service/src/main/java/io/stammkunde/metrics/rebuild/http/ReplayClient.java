package io.stammkunde.metrics.rebuild.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.rebuild.ReplayPage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is asked of profile-service, with this service's own token. */
@OidcClientFilter
@RegisterRestClient(configKey = "profile-service")
@Path("/v1/replay")
@Produces(MediaType.APPLICATION_JSON)
public interface ReplayClient {
    /** As on the topics: amounts stay exact, and fields that are not known yet are ignored. */
    @ClientObjectMapper
    static ObjectMapper wire(ObjectMapper defaults) {
        return WireJson.MAPPER;
    }

    @GET
    @Path("/profiles")
    Uni<ReplayPage<ProfileChangedV1>> profiles(@RestQuery @Nullable String after, @RestQuery int limit);

    @GET
    @Path("/events")
    Uni<ReplayPage<ResolvedEventV1>> events(@RestQuery @Nullable String after, @RestQuery int limit);
}
