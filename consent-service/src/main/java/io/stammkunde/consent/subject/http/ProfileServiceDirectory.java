package io.stammkunde.consent.subject.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.subject.DirectoryUnavailable;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.SubjectDirectory;
import io.stammkunde.consent.subject.SubjectReference;
import io.stammkunde.consent.subject.SubjectRefusal;
import io.stammkunde.consent.subject.UnresolvableSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks profile-service. Whatever keeps it from answering is one thing to the caller: unavailable. */
@ApplicationScoped
class ProfileServiceDirectory implements SubjectDirectory {
    private static final Logger LOG = Logger.getLogger(ProfileServiceDirectory.class);

    private final ProfileServiceClient client;
    private final ConsentConfig config;

    ProfileServiceDirectory(@RestClient ProfileServiceClient client, ConsentConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public Uni<ProfileId> resolve(SubjectReference.Identified subject) {
        var identifier = new ProfileServiceClient.NamedIdentifier(subject.type(), subject.value());
        return client.resolve(new ProfileServiceClient.ResolveRequest(List.of(identifier)))
                .map(resolved -> ProfileId.fromString(resolved.profileId()))
                .ifNoItem()
                .after(config.profiles().timeout())
                .fail()
                .onFailure()
                .transform(ProfileServiceDirectory::refusal);
    }

    private static SubjectRefusal refusal(Throwable failure) {
        if (failure instanceof WebApplicationException answer && refusesTheIdentifier(answer)) {
            return new UnresolvableSubject();
        }
        // the class says enough; a message may repeat what was asked
        LOG.warnf(
                "Profile-service did not resolve a subject failure=%s",
                failure.getClass().getName());
        return new DirectoryUnavailable();
    }

    private static boolean refusesTheIdentifier(WebApplicationException answer) {
        var status = answer.getResponse().getStatus();
        return status == 400 || status == 404 || status == 422;
    }
}
