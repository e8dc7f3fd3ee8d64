package io.stammkunde.consent.selfservice;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.rights.KnownPeople;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the profile of whoever is signed in. Makes nobody known. */
@ApplicationScoped
public class FindSelf {
    private final KnownPeople people;
    private final SelfServiceConfig config;

    public FindSelf(KnownPeople people, SelfServiceConfig config) {
        this.people = people;
        this.config = config;
    }

    /** Fails with {@link SelfServiceRefusal.NothingKnown}, or if nobody can be asked. */
    public Uni<ProfileId> profile(Customer customer) {
        return OnContext.resume(people.first(List.of(identity(customer))))
                .map(found -> found.map(ProfileId::new).orElseThrow(SelfServiceRefusal.NothingKnown::new));
    }

    RequestIdentity identity(Customer customer) {
        return new RequestIdentity(config.addressType(), customer.address());
    }
}
