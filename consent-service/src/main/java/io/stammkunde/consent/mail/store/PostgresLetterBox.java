package io.stammkunde.consent.mail.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.EvidenceSeal;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.LetterBox;
import io.stammkunde.consent.mail.LetterKind;
import io.stammkunde.consent.mail.WaitingLetter;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters are sealed with the evidence key where there is one, so that files and backups of the database name nobody. */
@ApplicationScoped
class PostgresLetterBox implements LetterBox {
    private static final String TAKE = """
            update letter set due_at = :until where id in (
                select id from letter where due_at <= :now order by due_at limit :count for update skip locked)
            returning *""";

    private final Optional<EvidenceSeal> seal;

    PostgresLetterBox(ConsentConfig config) {
        this.seal = EvidenceSeal.of(config);
    }

    @Override
    @WithSession
    public Uni<Void> drop(Letter letter, @Nullable UUID profile, Instant now) {
        var row = new LetterRow();
        row.id = UuidCreator.getTimeOrderedEpoch();
        row.profileId = profile;
        row.kind = LetterKind.of(letter);
        row.sealed = seal(row.id, letter);
        row.writtenAt = now;
        row.dueAt = now;
        return Panache.getSession().chain(session -> session.persist(row));
    }

    @Override
    @WithTransaction
    public Uni<List<WaitingLetter>> take(Instant now, Instant until, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, LetterRow.class)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .setParameter("count", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(this::open).toList());
    }

    @Override
    @WithTransaction
    public Uni<Void> forget(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from LetterRow where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithTransaction
    public Uni<Void> putBack(UUID id, Instant dueAt) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "update LetterRow set attempts = attempts + 1, dueAt = :due where id = :id")
                        .setParameter("due", dueAt)
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private byte[] seal(UUID id, Letter letter) {
        var json = JsonObject.mapFrom(letter).encode();
        return seal.map(key -> key.seal(id, json)).orElseGet(() -> json.getBytes(UTF_8));
    }

    private WaitingLetter open(LetterRow row) {
        var json = seal.map(key -> key.open(row.id, row.sealed)).orElseGet(() -> new String(row.sealed, UTF_8));
        return new WaitingLetter(row.id, new JsonObject(json).mapTo(row.kind.type()), row.attempts, row.writtenAt);
    }
}
