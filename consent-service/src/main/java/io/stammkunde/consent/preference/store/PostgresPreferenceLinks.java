package io.stammkunde.consent.preference.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.preference.PreferenceLink;
import io.stammkunde.consent.preference.PreferenceLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class PostgresPreferenceLinks implements PreferenceLinks {
    @Override
    @WithSession
    public Uni<Void> add(PreferenceLink link) {
        return Panache.getSession().chain(session -> session.persist(PreferenceLinkRow.of(link)));
    }

    @Override
    @WithSession
    public Uni<Optional<PreferenceLink>> find(String tokenDigest) {
        return Panache.getSession()
                .chain(session -> session.find(PreferenceLinkRow.class, tokenDigest))
                .map(row -> Optional.ofNullable(row).map(PreferenceLinkRow::toLink));
    }

    @Override
    @WithSession
    public Uni<Integer> forget(Instant expiredBefore) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from PreferenceLinkRow where expiresAt < :before")
                        .setParameter("before", expiredBefore)
                        .executeUpdate());
    }
}
