package io.stammkunde.consent.preference.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.preference.Effort;
import io.stammkunde.consent.preference.Efforts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresEfforts implements Efforts {
    private static final String NOTE = """
            insert into choice_effort (id, giving, steps, seconds, at) values (:id, :giving, :steps, :seconds, :at)""";

    private static final String COMPARE = """
            select giving, count(*),
                   cast(percentile_cont(0.5) within group (order by steps) as double precision),
                   cast(percentile_cont(0.5) within group (order by seconds) as double precision)
            from choice_effort group by giving""";

    @Override
    @WithTransaction
    public Uni<Void> note(Effort effort, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("giving", effort.giving())
                        .setParameter("steps", effort.steps())
                        .setParameter("seconds", effort.seconds())
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Comparison> compare() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(COMPARE, Tuple.class).getResultList())
                .map(rows -> new Comparison(side(rows, true), side(rows, false)));
    }

    private static Side side(List<Tuple> rows, boolean giving) {
        return rows.stream()
                .filter(row -> row.get(0, Boolean.class) == giving)
                .findFirst()
                .map(row -> new Side(
                        row.get(1, Number.class).longValue(), row.get(2, Double.class), row.get(3, Double.class)))
                .orElse(new Side(0, null, null));
    }
}
