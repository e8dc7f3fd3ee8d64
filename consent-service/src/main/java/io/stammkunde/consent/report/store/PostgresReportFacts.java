package io.stammkunde.consent.report.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.report.ReportFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class PostgresReportFacts implements ReportFacts {
    private static final String RECEIVED =
            "from OutcomeRow where receivedAt >= :from and receivedAt < :before order by receivedAt, id";

    @Override
    @WithSession
    public Uni<List<Received>> received(Instant from, Instant before) {
        return Panache.getSession()
                .chain(session -> session.createQuery(RECEIVED, OutcomeRow.class)
                        .setParameter("from", from)
                        .setParameter("before", before)
                        .getResultList())
                .map(rows -> rows.stream().map(OutcomeRow::toReceived).toList());
    }
}
