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
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class PostgresPurposeRegister implements PurposeRegister {
    /** Versions are only ever added. */
    private static final String REVISION =
            "select cast(count(*) as text) || ' ' || coalesce(cast(max(published_at) as text), '') from purpose_version";

    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", new Purposes(List.of())));

    private record Known(String revision, Purposes purposes) {}

    /** Asked for at every decision, and rarely another one than before. */
    @Override
    @WithSession
    public Uni<Purposes> load() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REVISION, String.class)
                        .getSingleResult()
                        .chain(revision -> known.get().revision().equals(revision)
                                ? Uni.createFrom().item(known.get().purposes())
                                : read(session, revision)));
    }

    private Uni<Purposes> read(Mutiny.Session session, String revision) {
        return session.createQuery("from PurposeRow", PurposeRow.class)
                .getResultList()
                .map(rows ->
                        new Purposes(rows.stream().map(PurposeRow::toPurpose).toList()))
                .invoke(purposes -> known.set(new Known(revision, purposes)));
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
