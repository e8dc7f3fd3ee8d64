package io.stammkunde.consent.selfservice;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.consent.rights.FindRequests;
import io.stammkunde.consent.rights.HandleRequest;
import io.stammkunde.consent.rights.ReceiveRequest;
import io.stammkunde.consent.rights.RightsRefusal;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.rights.RightsType;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The requests of whoever is signed in. Their sign-in establishes who they are, so nobody has to doubt. */
@ApplicationScoped
public class OwnRequests {
    private static final String EVIDENCE = "signed in with a verified address of the same person";

    private final FindSelf self;
    private final ReceiveRequest receive;
    private final HandleRequest handle;
    private final FindRequests find;
    private final SelfServiceConfig config;
    private final Clock clock;

    public OwnRequests(
            FindSelf self,
            ReceiveRequest receive,
            HandleRequest handle,
            FindRequests find,
            SelfServiceConfig config,
            Clock clock) {
        this.self = self;
        this.receive = receive;
        this.handle = handle;
        this.find = find;
        this.config = config;
        this.clock = clock;
    }

    /** Newest first. Fails with a {@link SelfServiceRefusal}. */
    public Uni<List<RightsRequest>> all(Customer customer) {
        return self.profile(customer).chain(profile -> find.ofPerson(profile.value()));
    }

    /**
     * Takes a request in, identity established. Fails with a {@link SelfServiceRefusal}, or a {@link RightsRefusal} if the
     * corrections cannot be made.
     *
     * @param corrections what a rectification corrects; none if that is not known yet
     */
    public Uni<RightsRequest> ask(Customer customer, RightsType type, List<CorrectionV1> corrections) {
        return self.profile(customer)
                .call(profile -> find.ofPerson(profile.value()).invoke(this::requireFew))
                .chain(profile -> receive.handle(incoming(customer, type, profile, corrections), customer.subject()))
                .chain(request -> handle.establish(request.id(), customer.subject(), EVIDENCE));
    }

    /** Takes one back. Fails with a {@link SelfServiceRefusal}, or if it is too late. */
    public Uni<RightsRequest> withdraw(Customer customer, UUID id) {
        return own(customer, id).chain(request -> handle.withdraw(request.id(), customer.subject()));
    }

    /** The archive of an access or portability request. Fails with a {@link SelfServiceRefusal}, or if there is none. */
    public Uni<byte[]> archive(Customer customer, UUID id) {
        return own(customer, id).chain(request -> find.archive(request.id(), customer.subject()));
    }

    private Uni<RightsRequest> own(Customer customer, UUID id) {
        return self.profile(customer)
                .chain(profile -> find.one(id, customer.subject())
                        .onFailure(RightsRefusal.UnknownRequest.class)
                        .transform(unknown -> new SelfServiceRefusal.NotYours())
                        .invoke(request -> requireOwn(request, profile)));
    }

    private static void requireOwn(RightsRequest request, ProfileId profile) {
        if (!profile.value().equals(request.profileId())) {
            throw new SelfServiceRefusal.NotYours();
        }
    }

    private void requireFew(List<RightsRequest> requests) {
        var open = (int)
                requests.stream().filter(request -> request.stage().isOpen()).count();
        if (open >= config.openRequests()) {
            throw new SelfServiceRefusal.EnoughRequests(open);
        }
    }

    private ReceiveRequest.Incoming incoming(
            Customer customer, RightsType type, ProfileId profile, List<CorrectionV1> corrections) {
        return new ReceiveRequest.Incoming(
                type,
                "SELF_SERVICE",
                null,
                List.of(self.identity(customer)),
                profile.value(),
                corrections.isEmpty() ? null : Corrections.stated(clock.instant(), corrections, null));
    }
}
