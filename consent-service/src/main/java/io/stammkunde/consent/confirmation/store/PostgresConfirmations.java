package io.stammkunde.consent.confirmation.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.confirmation.Confirmation;
import io.stammkunde.consent.confirmation.Confirmations;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.EvidenceSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses are sealed with the evidence key, and not kept without one. */
@ApplicationScoped
class PostgresConfirmations implements Confirmations {
    private final Optional<EvidenceSeal> seal;

    PostgresConfirmations(ConsentConfig config) {
        this.seal = EvidenceSeal.of(config);
    }

    @Override
    @WithSession
    public Uni<Void> add(Confirmation confirmation) {
        var row = ConfirmationRow.of(confirmation, sealed(confirmation));
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    @WithSession
    public Uni<Optional<Confirmation>> find(String tokenDigest) {
        return Panache.getSession()
                .chain(session -> session.find(ConfirmationRow.class, tokenDigest, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(this::opened));
    }

    @Override
    @WithSession
    public Uni<Boolean> isWaiting(ConsentKey key, Instant sentAfter, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createQuery("""
                                select count(*) from ConfirmationRow
                                where profileId = :profile and purpose = :purpose and channel = :channel
                                  and requestedAt > :after and expiresAt > :now and usedAt is null""", Long.class)
                        .setParameter("profile", key.profile().value())
                        .setParameter("purpose", key.purpose().value())
                        .setParameter("channel", key.channel())
                        .setParameter("after", sentAfter)
                        .setParameter("now", now)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    @WithSession
    public Uni<Void> markUsed(String tokenDigest, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "update ConfirmationRow set usedAt = :at where tokenDigest = :digest")
                        .setParameter("at", at)
                        .setParameter("digest", tokenDigest)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Integer> forget(Instant expiredBefore) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from ConfirmationRow where expiresAt < :before")
                        .setParameter("before", expiredBefore)
                        .executeUpdate());
    }

    private byte @Nullable [] sealed(Confirmation confirmation) {
        var address = confirmation.address();
        return address == null || seal.isEmpty() ? null : seal.get().seal(confirmation.entryId(), address);
    }

    private Confirmation opened(ConfirmationRow row) {
        var sealed = row.address;
        return row.toConfirmation(
                sealed == null || seal.isEmpty() ? null : seal.get().open(row.entryId, sealed));
    }
}
