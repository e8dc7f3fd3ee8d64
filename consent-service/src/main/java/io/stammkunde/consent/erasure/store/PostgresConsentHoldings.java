package io.stammkunde.consent.erasure.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.erasure.ConsentHoldings;
import io.stammkunde.context.InTurn;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** One statement for each question; profile ids go in as an array. */
@ApplicationScoped
class PostgresConsentHoldings implements ConsentHoldings {
    private static final String OWN = "profile_id = any(cast(:profiles as uuid[]))";
    private static final String BELONGS_TO_SOMEBODY =
            OWN + " and not exists (select 1 from anonymised_subject a where a.profile_id = l.profile_id)";
    private static final String NAMES =
            OWN + " and id <> :request and (identities is not null or corrections is not null)";

    private static final String COUNT = """
            select (select count(*) from consent_state where %1$s),
                   (select count(*) from consent_evidence e join consent_ledger l on l.id = e.entry_id where l.%1$s),
                   (select count(*) from consent_ledger l where l.%2$s),
                   (select count(*) from rights_request where %3$s),
                   (select count(*) from confirmation where %1$s),
                   (select count(*) from letter where %1$s),
                   (select count(*) from preference_link where %1$s)""".formatted(OWN, BELONGS_TO_SOMEBODY, NAMES);

    private static final List<String> ERASE = List.of(
            "delete from consent_state where " + OWN,
            "delete from confirmation where " + OWN,
            "delete from letter where " + OWN,
            "delete from preference_link where " + OWN,
            "delete from consent_evidence where entry_id in (select id from consent_ledger where " + OWN + ")",
            """
            insert into anonymised_subject (profile_id, request_id, at)
            select unnest(cast(:profiles as uuid[])), :request, :at on conflict (profile_id) do nothing""",
            "update rights_request set identities = null, corrections = null where " + NAMES);

    private static final String RESTRICT = """
            insert into restricted_subject (profile_id, request_id, at)
            select unnest(cast(:profiles as uuid[])), :request, :at on conflict (profile_id) do nothing""";

    private static final String REMEMBER = """
            insert into erasure_found (request_id, place, found)
            select :request, found.key, cast(found.value as bigint)
            from jsonb_each_text(cast(cast(:found as text) as jsonb)) as found
            on conflict (request_id, place) do update set found = greatest(erasure_found.found, excluded.found)
            returning place, found""";

    private static final Map<String, String> ALL =
            Map.of("consents", """
            select purpose, channel, state, purpose_version, event_time, valid_until, method
            from consent_state where profile_id = any(cast(:profiles as uuid[])) order by purpose, channel""", "consent-ledger", """
            select id, purpose, purpose_version, channel, state, event_time, recorded_at, valid_until, method,
                   evidence_digest, notices, hash
            from consent_ledger where profile_id = any(cast(:profiles as uuid[])) order by sequence""", "purposes", """
            select distinct on (key) key, version, legal_basis, name_de, name_en, description_de, description_en,
                   data_categories, retention, channels
            from purpose_version order by key, version desc""", "rights-requests", """
            select id, type, state, received_at from rights_request where profile_id = any(cast(:profiles as uuid[])) order by id""");

    private final Clock clock;

    PostgresConsentHoldings(Clock clock) {
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Map<Category, Long>> count(UUID request, Collection<UUID> profiles) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COUNT, Tuple.class)
                        .setParameter("profiles", array(profiles))
                        .setParameter("request", request)
                        .getSingleResult())
                .map(PostgresConsentHoldings::counts);
    }

    private static Map<Category, Long> counts(Tuple row) {
        var found = new EnumMap<Category, Long>(Category.class);
        found.put(Category.CONSENTS, row.get(0, Number.class).longValue());
        found.put(Category.EVIDENCE, row.get(1, Number.class).longValue());
        found.put(Category.LEDGER, row.get(2, Number.class).longValue());
        found.put(Category.REQUESTS, row.get(3, Number.class).longValue());
        found.put(Category.CONFIRMATIONS, row.get(4, Number.class).longValue());
        found.put(Category.LETTERS, row.get(5, Number.class).longValue());
        found.put(Category.PREFERENCE_LINKS, row.get(6, Number.class).longValue());
        return found;
    }

    @Override
    @WithSession
    public Uni<List<String>> consentKeys(Collection<UUID> profiles) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select consent_key from consent_state where " + OWN, String.class)
                        .setParameter("profiles", array(profiles))
                        .getResultList());
    }

    @Override
    @WithSession
    public Uni<Void> erase(UUID request, Collection<UUID> profiles) {
        return Panache.getSession()
                .chain(session -> InTurn.each(ERASE, statement -> change(session, statement, request, profiles)));
    }

    @Override
    @WithSession
    public Uni<Void> restrict(UUID request, Collection<UUID> profiles) {
        return Panache.getSession().chain(session -> change(session, RESTRICT, request, profiles));
    }

    @Override
    @WithSession
    public Uni<Void> liftRestriction(Collection<UUID> profiles) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from restricted_subject where " + OWN)
                        .setParameter("profiles", array(profiles))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Void> change(Mutiny.Session session, String statement, UUID request, Collection<UUID> profiles) {
        var query = session.createNativeQuery(statement).setParameter("profiles", array(profiles));
        if (statement.contains(":request")) {
            query.setParameter("request", request);
        }
        if (statement.contains(":at")) {
            query.setParameter("at", clock.instant());
        }
        return query.executeUpdate().replaceWithVoid();
    }

    @Override
    @WithTransaction
    public Uni<Map<String, Object>> all(Collection<UUID> profiles) {
        return Panache.getSession().chain(session -> {
            var all = new LinkedHashMap<String, Object>();
            return InTurn.each(
                            ALL.entrySet(),
                            category -> rows(session, category.getValue(), profiles)
                                    .invoke(rows -> all.put(category.getKey(), rows)))
                    .replaceWith(all);
        });
    }

    /** PostgreSQL itself writes the rows as JSON. */
    private static Uni<Object> rows(Mutiny.Session session, String query, Collection<UUID> profiles) {
        var asked = session.createNativeQuery(
                "select cast(coalesce(jsonb_agg(row), '[]') as text) from (%s) as row".formatted(query), String.class);
        if (query.contains(":profiles")) {
            asked.setParameter("profiles", array(profiles));
        }
        return asked.getSingleResult().map(json -> new JsonArray(json).getList());
    }

    @Override
    @WithSession
    public Uni<Map<String, Long>> remember(UUID request, Map<String, Long> found) {
        var counts = new JsonObject();
        found.forEach(counts::put);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMEMBER, Tuple.class)
                        .setParameter("request", request)
                        .setParameter("found", counts.encode())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(toMap(
                                row -> row.get(0, String.class),
                                row -> row.get(1, Number.class).longValue())));
    }

    private static UUID[] array(Collection<UUID> profiles) {
        return profiles.toArray(UUID[]::new);
    }
}
