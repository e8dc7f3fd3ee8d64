package io.stammkunde.consent.inbox.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.inbox.Inbox;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Claims any number of messages in one statement. */
@ApplicationScoped
class PostgresInbox implements Inbox {
    private static final String CLAIM = """
            insert into inbox (consumer, message_id, fingerprint, received_at)
            select :consumer, claim.key, claim.value, :now
            from jsonb_each_text(cast(cast(:claims as text) as jsonb)) as claim
            on conflict (consumer, message_id) do nothing
            returning message_id""";

    @Override
    @WithSession
    public Uni<Set<String>> claim(String consumer, Map<String, String> fingerprints, Instant now) {
        var claims = new JsonObject();
        fingerprints.forEach(claims::put);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, String.class)
                        .setParameter("consumer", consumer)
                        .setParameter("claims", claims.encode())
                        .setParameter("now", now)
                        .getResultList())
                .map(HashSet::new);
    }

    @Override
    @WithSession
    public Uni<Optional<String>> fingerprint(String consumer, String messageId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select fingerprint from inbox where consumer = :consumer and message_id = :id",
                                String.class)
                        .setParameter("consumer", consumer)
                        .setParameter("id", messageId)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    @WithSession
    public Uni<Integer> forget(Instant before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from inbox where received_at < :before")
                        .setParameter("before", before)
                        .executeUpdate());
    }
}
