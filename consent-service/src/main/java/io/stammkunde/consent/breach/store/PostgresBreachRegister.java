package io.stammkunde.consent.breach.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.BreachRefusal.StaleBreach;
import io.stammkunde.consent.breach.BreachRefusal.UnknownBreach;
import io.stammkunde.consent.breach.BreachRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresBreachRegister implements BreachRegister {
    private static final String IS_LATEST =
            "version = (select max(later.version) from BreachRow later where later.breachId = entry.breachId)";

    private static final String PAGE = "from BreachRow entry where " + IS_LATEST + """
             and (cast(:open as Boolean) is null or entry.open = :open)
             and (cast(:risk as String) is null or entry.risk = :risk)
             and (cast(:before as java.util.UUID) is null or entry.breachId < :before)
            order by entry.breachId desc""";

    private static final String AWARE = "from BreachRow entry where " + IS_LATEST + """
             and entry.awareAt >= :from and entry.awareAt < :before order by entry.awareAt, entry.breachId""";

    @Override
    @WithSession
    public Uni<Void> add(Breach version) {
        return Panache.getSession()
                .chain(session -> session.persist(BreachRow.of(version)).chain(session::flush))
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> new StaleBreach());
    }

    @Override
    @WithSession
    public Uni<List<Breach>> versions(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from BreachRow where breachId = :id order by version", BreachRow.class)
                        .setParameter("id", id)
                        .getResultList())
                .map(PostgresBreachRegister::breaches)
                .invoke(found -> requireSome(id, found));
    }

    @Override
    @WithSession
    public Uni<Breach> latest(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from BreachRow where breachId = :id order by version desc", BreachRow.class)
                        .setParameter("id", id)
                        .setMaxResults(1)
                        .getResultList())
                .map(PostgresBreachRegister::breaches)
                .invoke(found -> requireSome(id, found))
                .map(List::getFirst);
    }

    @Override
    @WithSession
    public Uni<List<Breach>> page(Filter filter, @Nullable UUID before, int limit) {
        var risk = filter.risk();
        return Panache.getSession()
                .chain(session -> session.createQuery(PAGE, BreachRow.class)
                        .setParameter("open", filter.isOpen())
                        .setParameter("risk", risk == null ? null : risk.name())
                        .setParameter("before", before)
                        .setMaxResults(limit)
                        .getResultList())
                .map(PostgresBreachRegister::breaches);
    }

    @Override
    @WithSession
    public Uni<List<Breach>> awareBetween(Instant from, Instant before) {
        return Panache.getSession()
                .chain(session -> session.createQuery(AWARE, BreachRow.class)
                        .setParameter("from", from)
                        .setParameter("before", before)
                        .getResultList())
                .map(PostgresBreachRegister::breaches);
    }

    private static List<Breach> breaches(List<BreachRow> rows) {
        return rows.stream().map(BreachRow::toBreach).toList();
    }

    private static void requireSome(UUID id, List<Breach> found) {
        if (found.isEmpty()) {
            throw new UnknownBreach(id);
        }
    }
}
