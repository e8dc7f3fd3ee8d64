package io.stammkunde.consent.decision.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.decision.Barred;
import io.stammkunde.consent.decision.Reason;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class PostgresBarred implements Barred {
    private static final String WHY = """
            select case
              when exists (select 1 from anonymised_subject where profile_id in (:id, consent_holder(:id))) then 'ERASED'
              when exists (select 1 from restricted_subject where profile_id in (:id, consent_holder(:id))) then 'RESTRICTED'
            end""";

    @Override
    @WithSession
    public Uni<Optional<Reason>> why(ProfileId profile) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WHY, String.class)
                        .setParameter("id", profile.value())
                        .getSingleResultOrNull())
                .map(reason -> Optional.ofNullable(reason).map(Reason::valueOf));
    }
}
