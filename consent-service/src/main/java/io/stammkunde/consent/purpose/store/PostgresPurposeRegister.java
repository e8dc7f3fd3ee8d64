package io.stammkunde.consent.purpose.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.purpose.StalePurpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PostgresPurposeRegister implements PurposeRegister {
    @Override
    @WithSession
    public Uni<Purposes> load() {
        return Panache.getSession()
                .chain(session ->
                        session.createQuery("from PurposeRow", PurposeRow.class).getResultList())
                .map(rows ->
                        new Purposes(rows.stream().map(PurposeRow::toPurpose).toList()));
    }

    @Override
    @WithSession
    public Uni<Void> add(Purpose purpose, Instant publishedAt, String publishedBy) {
        var row = PurposeRow.of(purpose, publishedAt, publishedBy);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> new StalePurpose(purpose.key()));
    }
}
