package io.stammkunde.consent.rights.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.rights.KnownPeople;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.consent.subject.DirectoryUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks profile-service, which answers 404 for an identifier that nobody has and 400 for what can be none. */
@ApplicationScoped
class ProfileServicePeople implements KnownPeople {
    private final LookupClient client;
    private final ConsentConfig config;

    ProfileServicePeople(@RestClient LookupClient client, ConsentConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public Uni<Optional<UUID>> first(List<RequestIdentity> identities) {
        return Multi.createFrom()
                .iterable(identities)
                .onItem()
                .transformToUniAndConcatenate(this::profile)
                .filter(Optional::isPresent)
                .toUni()
                .map(found -> found == null ? Optional.<UUID>empty() : found);
    }

    private Uni<Optional<UUID>> profile(RequestIdentity identity) {
        return client.lookup(new LookupClient.Lookup(identity.type(), identity.value()))
                .map(found -> Optional.of(found.id()))
                .ifNoItem()
                .after(config.profiles().timeout())
                .fail()
                .onFailure(ProfileServicePeople::isUnknown)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .transform(failure -> new DirectoryUnavailable());
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && (answer.getResponse().getStatus() == 404
                        || answer.getResponse().getStatus() == 400
                        || answer.getResponse().getStatus() == 422);
    }
}
