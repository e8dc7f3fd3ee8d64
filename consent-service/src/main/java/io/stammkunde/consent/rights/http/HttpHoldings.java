package io.stammkunde.consent.rights.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.rights.Holdings;
import io.stammkunde.consent.rights.RightsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Each participant at its own address. */
@ApplicationScoped
class HttpHoldings implements Holdings {
    private static final int SECONDS = 30;

    private final RightsConfig config;

    HttpHoldings(RightsConfig config) {
        this.config = config;
    }

    @Override
    public Uni<JsonNode> of(String participant, List<UUID> profileIds) {
        var address = config.addresses().get(participant);
        if (address == null) {
            return Uni.createFrom()
                    .failure(new IllegalStateException(
                            "no address of participant " + participant + "; set stammkunde.consent.rights.addresses"));
        }
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(address))
                .readTimeout(SECONDS, TimeUnit.SECONDS)
                .build(Client.class)
                .all(new Request(profileIds));
    }

    /** Whose. */
    record Request(List<UUID> profileIds) {}

    /** What service-privacy offers in each service. */
    @OidcClientFilter
    @Path("/v1/privacy/holdings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    interface Client {
        @POST
        Uni<JsonNode> all(Request request);
    }
}
