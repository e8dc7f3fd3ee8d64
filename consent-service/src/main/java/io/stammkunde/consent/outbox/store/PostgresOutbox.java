package io.stammkunde.consent.outbox.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.outbox.Outbox;
import io.stammkunde.consent.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The lock on a shard is an advisory one of the transaction: PostgreSQL lets go of it when the connection ends. */
@ApplicationScoped
class PostgresOutbox implements Outbox {
    /** First half of the advisory lock's key: says that it is about this table. */
    private static final int LOCK_SPACE = 0x6f757462;

    @Override
    @WithSession
    public Uni<Void> append(List<OutboxMessage> messages) {
        var rows = messages.stream().map(OutboxRow::of).toArray();
        return Panache.getSession().chain(session -> session.persistAll(rows));
    }

    @Override
    @WithSession
    public Uni<List<Integer>> waiting() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select distinct shard from outbox where sent_at is null order by shard", Integer.class)
                        .getResultList());
    }

    @Override
    @WithSession
    public Uni<List<OutboxMessage>> take(int shard, int limit) {
        return Panache.getSession()
                .chain(session -> lock(session, shard)
                        .chain(mine -> mine
                                ? oldest(session, shard, limit)
                                : Uni.createFrom().item(List.of())));
    }

    private static Uni<Boolean> lock(Mutiny.Session session, int shard) {
        return session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(cast(:space as integer), cast(:shard as integer))",
                        Boolean.class)
                .setParameter("space", LOCK_SPACE)
                .setParameter("shard", shard)
                .getSingleResult();
    }

    private static Uni<List<OutboxMessage>> oldest(Mutiny.Session session, int shard, int limit) {
        return session.createQuery(
                        "from OutboxRow where sentAt is null and shard = :shard order by id", OutboxRow.class)
                .setParameter("shard", shard)
                .setMaxResults(limit)
                .setReadOnly(true)
                .getResultList()
                .map(rows -> rows.stream().map(OutboxRow::toMessage).toList());
    }

    @Override
    @WithSession
    public Uni<Void> markSent(Collection<Long> ids, Instant at) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("update OutboxRow set sentAt = :at where id in :ids")
                        .setParameter("at", at)
                        .setParameter("ids", ids)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Integer> drop(Instant sentBefore) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from OutboxRow where sentAt < :before")
                        .setParameter("before", sentBefore)
                        .executeUpdate());
    }
}
