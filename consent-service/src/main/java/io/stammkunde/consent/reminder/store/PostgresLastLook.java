package io.stammkunde.consent.reminder.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.reminder.LastLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** One row, locked while somebody looks. Where nobody has looked before, what happened before is not told. */
@ApplicationScoped
class PostgresLastLook implements LastLook {
    private static final String LOCK = "select looked_at from reminder_look for update";
    private static final String BEGIN =
            "insert into reminder_look (one, looked_at) values (true, :now) on conflict do nothing";
    private static final String REPLACE = "update reminder_look set looked_at = :now";

    @Override
    @WithSession
    public Uni<Instant> replace(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BEGIN)
                        .setParameter("now", now)
                        .executeUpdate()
                        .chain(() ->
                                session.createNativeQuery(LOCK, Instant.class).getSingleResult())
                        .call(() -> session.createNativeQuery(REPLACE)
                                .setParameter("now", now)
                                .executeUpdate()));
    }
}
