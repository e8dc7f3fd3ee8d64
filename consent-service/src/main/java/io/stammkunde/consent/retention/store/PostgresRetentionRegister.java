package io.stammkunde.consent.retention.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.retention.LegalHold;
import io.stammkunde.consent.retention.RetentionRegister;
import io.stammkunde.consent.retention.RetentionRule;
import io.stammkunde.consent.retention.StaleRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class PostgresRetentionRegister implements RetentionRegister {
    private static final String LATEST = "select distinct on (key) * from retention_rule order by key, version desc";

    private static final String END = """
            update legal_hold set ended_at = :at, ended_by = :by, end_reason = :reason
            where id = :id and ended_at is null""";

    @Override
    @WithSession
    public Uni<List<RetentionRule>> rules() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(LATEST, RuleRow.class).getResultList())
                .map(rows -> rows.stream().map(RuleRow::toRule).toList());
    }

    @Override
    @WithSession
    public Uni<Void> add(RetentionRule rule, Instant at, String by) {
        return Panache.getSession()
                .chain(session -> session.persist(RuleRow.of(rule, at, by)).chain(session::flush))
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> new StaleRule(rule.key()));
    }

    @Override
    @WithSession
    public Uni<List<LegalHold>> holds(Optional<Collection<UUID>> profiles) {
        return Panache.getSession()
                .chain(session -> profiles.map(some -> ofSome(session, some)).orElseGet(() -> ofAll(session)))
                .map(rows -> rows.stream().map(HoldRow::toHold).toList());
    }

    private static Uni<List<HoldRow>> ofSome(Mutiny.Session session, Collection<UUID> profiles) {
        return session.createQuery(
                        "from HoldRow where endedAt is null and profileId in :profiles order by heldAt, id",
                        HoldRow.class)
                .setParameter("profiles", profiles)
                .getResultList();
    }

    private static Uni<List<HoldRow>> ofAll(Mutiny.Session session) {
        return session.createQuery("from HoldRow where endedAt is null order by heldAt, id", HoldRow.class)
                .getResultList();
    }

    @Override
    @WithSession
    public Uni<Void> add(LegalHold hold) {
        return Panache.getSession().chain(session -> session.persist(HoldRow.of(hold)));
    }

    @Override
    @WithSession
    public Uni<Boolean> end(UUID hold, Instant at, String by, String reason) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(END)
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("id", hold)
                        .executeUpdate())
                .map(changed -> changed == 1);
    }
}
