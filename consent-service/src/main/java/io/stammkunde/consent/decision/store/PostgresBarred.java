package io.stammkunde.consent.decision.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.decision.Barred;
import io.stammkunde.consent.decision.Reason;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PostgresBarred implements Barred {
    private static final String WHY = """
            select asked.id, case
              when exists (select 1 from anonymised_subject where profile_id in (asked.id, holder)) then 'ERASED'
              when exists (select 1 from restricted_subject where profile_id in (asked.id, holder)) then 'RESTRICTED'
            end
            from unnest(cast(:ids as uuid[])) as asked (id), consent_holder(asked.id) as holder""";

    @Override
    @WithSession
    public Uni<Map<ProfileId, Reason>> why(Collection<ProfileId> profiles) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WHY, Tuple.class)
                        .setParameter(
                                "ids", profiles.stream().map(ProfileId::value).toArray(UUID[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> row.get(1) != null)
                        .collect(toMap(
                                row -> new ProfileId(row.get(0, UUID.class)),
                                row -> Reason.valueOf(row.get(1, String.class)))));
    }
}
