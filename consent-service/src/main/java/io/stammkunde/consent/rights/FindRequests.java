package io.stammkunde.consent.rights;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads requests, and what they handed out. Who looked at one stands in the audit log. */
@ApplicationScoped
public class FindRequests {
    private static final int MOST_OF_ONE_PERSON = 200;

    private final RightsBook book;
    private final Trail trail;
    private final Clock clock;

    public FindRequests(RightsBook book, Trail trail, Clock clock) {
        this.book = book;
        this.trail = trail;
        this.clock = clock;
    }

    /** Newest first. */
    @WithTransaction
    public Uni<List<RightsRequest>> page(RightsBook.Filter filter, @Nullable UUID before, int limit) {
        return book.page(filter, before, limit);
    }

    /** The latest of one person, newest first. */
    @WithTransaction
    public Uni<List<RightsRequest>> ofPerson(UUID profile) {
        return book.ofPerson(profile, MOST_OF_ONE_PERSON);
    }

    /** Those about which something may still be done, oldest first. Joins the running transaction. */
    public Uni<List<RightsRequest>> open() {
        return book.open();
    }

    /** One, looked at by the service itself and not by a person. */
    @WithTransaction
    public Uni<RightsRequest> of(UUID id) {
        return book.find(id);
    }

    @WithTransaction
    public Uni<RightsRequest> one(UUID id, String by) {
        return book.find(id)
                .call(request -> trail.add(
                        by, "privacy.request.read", id, request.stage().state()));
    }

    /** Fails with {@link RightsRefusal.NoProof} while there is none. */
    @WithTransaction
    public Uni<String> certificate(UUID id) {
        return book.find(id)
                .chain(() -> book.certificate(id))
                .map(found -> found.orElseThrow(
                        () -> new RightsRefusal.NoProof("Only a finished erasure has a certificate.")));
    }

    /** Fails with {@link RightsRefusal.NoProof} if there is none, or none any more. */
    @WithTransaction
    public Uni<byte[]> archive(UUID id, String by) {
        return book.find(id)
                .chain(() -> book.archive(id, clock.instant()))
                .map(found -> found.orElseThrow(() -> new RightsRefusal.NoProof(
                        "Only a fulfilled access or portability request has an archive, and only for some weeks.")))
                .call(() -> trail.add(by, "privacy.archive.read", id, "zip"));
    }
}
