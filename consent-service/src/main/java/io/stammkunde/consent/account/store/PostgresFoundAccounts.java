package io.stammkunde.consent.account.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.account.FoundAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresFoundAccounts implements FoundAccounts {
    private static final String ADD = """
            insert into erasure_account (request_id, account_id)
            select :request, unnest(cast(:ids as text[])) on conflict do nothing""";

    private static final String ALL = "select account_id from erasure_account where request_id = :request order by 1";

    @Override
    @WithTransaction
    public Uni<List<String>> remember(UUID request, Collection<String> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("request", request)
                        .setParameter("ids", ids.toArray(String[]::new))
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(ALL, String.class)
                                .setParameter("request", request)
                                .getResultList()));
    }
}
