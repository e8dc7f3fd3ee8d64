package io.stammkunde.consent.choice.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.choice.IntakeProgress;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresIntakeProgress implements IntakeProgress {
    @Override
    @WithSession
    public Uni<Void> add(String consumer, int events) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into intake_progress (consumer, events)
                                values (:consumer, cast(:events as bigint))
                                on conflict (consumer) do update set events = intake_progress.events + excluded.events""")
                        .setParameter("consumer", consumer)
                        .setParameter("events", events)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Long> count(String consumer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select events from intake_progress where consumer = :consumer", Long.class)
                        .setParameter("consumer", consumer)
                        .getSingleResultOrNull())
                .map(count -> count == null ? 0L : count);
    }
}
