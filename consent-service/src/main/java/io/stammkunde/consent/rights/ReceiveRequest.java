package io.stammkunde.consent.rights;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a request in. Whether anybody is known by what it names is not told to whoever asks. */
@ApplicationScoped
public class ReceiveRequest {
    private final RightsBook book;
    private final KnownPeople people;
    private final Acknowledge acknowledge;
    private final Trail trail;
    private final Clock clock;

    public ReceiveRequest(RightsBook book, KnownPeople people, Acknowledge acknowledge, Trail trail, Clock clock) {
        this.book = book;
        this.people = people;
        this.acknowledge = acknowledge;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param receivedAt when, or null for now; not in the future
     * @param profileId the person, if whoever takes it in knows
     * @param corrections what a rectification corrects, or null if that is not known yet
     */
    public record Incoming(
            RightsType type,
            String channel,
            @Nullable Instant receivedAt,
            List<RequestIdentity> identities,
            @Nullable UUID profileId,
            @Nullable Corrections corrections) {
        /** That corrects nothing yet. */
        public Incoming(
                RightsType type,
                String channel,
                @Nullable Instant receivedAt,
                List<RequestIdentity> identities,
                @Nullable UUID profileId) {
            this(type, channel, receivedAt, identities, profileId, null);
        }
    }

    /** The request as it was taken in. Fails with {@link RightsRefusal.CorrectionsNotKept} where nothing can seal them. */
    public Uni<RightsRequest> handle(Incoming incoming, String by) {
        return OnContext.resume(profile(incoming)).chain(profile -> keep(incoming, profile.orElse(null), by));
    }

    private Uni<Optional<UUID>> profile(Incoming incoming) {
        return incoming.profileId() != null
                ? Uni.createFrom().item(Optional.of(incoming.profileId()))
                : people.first(incoming.identities());
    }

    @WithTransaction
    Uni<RightsRequest> keep(Incoming incoming, @Nullable UUID profile, String by) {
        var now = clock.instant();
        var request = RightsRequest.received(
                UuidCreator.getTimeOrderedEpoch(),
                incoming.type(),
                incoming.channel(),
                incoming.receivedAt() == null ? now : incoming.receivedAt(),
                by,
                incoming.identities(),
                profile);
        var corrections = incoming.corrections();
        if (corrections == null) {
            return keep(request, by);
        }
        if (!book.keepsNames()) {
            throw new RightsRefusal.CorrectionsNotKept();
        }
        return keep(request.naming(request.identities(), corrections), by)
                .call(() -> trail.add(by, "privacy.request.corrections-stated", request.id(), corrections.names()));
    }

    private Uni<RightsRequest> keep(RightsRequest request, String by) {
        return book.add(request)
                .call(() -> acknowledge.receipt(request))
                .call(() -> trail.add(by, "privacy.request.received", request.id(), request.type()))
                .replaceWith(request);
    }
}
