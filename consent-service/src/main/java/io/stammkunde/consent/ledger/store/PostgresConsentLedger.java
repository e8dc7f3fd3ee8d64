package io.stammkunde.consent.ledger.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.LedgerBooks;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.LedgerPlan;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All work of one call goes over one session, one statement after the other. */
@ApplicationScoped
class PostgresConsentLedger implements ConsentLedger {
    private static final String NUMBERS =
            "select nextval('consent_sequence') from generate_series(1, cast(:count as integer))";

    private static final String STANDING = """
            select * from consent_state
            where profile_id = consent_holder(cast(:profile as uuid))
            order by purpose, channel""";

    private static final String HOLDERS =
            "select asked.id, consent_holder(asked.id) from unnest(cast(:ids as uuid[])) as asked (id)";

    private static final String STANDING_OF_HOLDERS =
            "select * from consent_state where profile_id = any(cast(:ids as uuid[])) order by purpose, channel";

    private static final String DECISIVE = """
            select distinct on (channel) * from consent_ledger
            where profile_id = consent_holder(cast(:profile as uuid)) and purpose = :purpose and event_time <= :at
              and state <> 'PENDING_CONFIRMATION'
            order by channel, event_time desc, (state in ('GIVEN', 'RENEWED')), sequence desc""";

    /** Keys only: rows read before the lock would be taken for current after it. */
    private static final String ENDED = """
            select consent_key from consent_state
            where valid_until <= :now and state in ('GIVEN', 'RENEWED')
            order by valid_until""";

    private static final String GIVEN_BEFORE = """
            select consent_key from consent_state
            where purpose = any(cast(:purposes as text[])) and state in ('GIVEN', 'RENEWED') and decided_at < :instant
            order by decided_at""";
    /** Lists travel as one parameter, so that the statement is the same for any number. */
    private static final String OBJECTED_BY_GPC = """
            select cast(holder as text) || '|' || purpose || '|' || channel, max(event_time)
            from (
                select distinct consent_holder(cast(value as uuid)) as holder
                from jsonb_array_elements_text(cast(cast(:profiles as text) as jsonb))) as holders
            join consent_ledger on profile_id = holder and method = 'GPC'
            group by holder, purpose, channel""";

    private static final String PERMITTING = """
            select consent_key from consent_state
            where purpose in (:purposes) and state in ('GIVEN', 'RENEWED')""";

    private static final String HISTORY = """
            from LedgerRow
            where profileId = :profile and position > :after and (cast(:purpose as String) is null or purpose = :purpose)
            order by position""";

    @Override
    @WithSession
    public Uni<LedgerBooks> open(Collection<ProfileId> profiles) {
        return Panache.getSession().chain(session -> OpenBooks.open(session, profiles));
    }

    @Override
    @WithSession
    public Uni<List<Long>> numbers(int count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NUMBERS, Long.class)
                        .setParameter("count", count)
                        .getResultList())
                .map(numbers -> numbers.stream().sorted().toList());
    }

    @Override
    @WithSession
    public Uni<Void> write(LedgerPlan plan) {
        return Panache.getSession().chain(session -> write(session, plan));
    }

    /** The changed rows were read by {@link #open} in the same session; they are found there without another query. */
    private static Uni<Void> write(Mutiny.Session session, LedgerPlan plan) {
        plan.subjects()
                .forEach(book -> session.getReference(
                                SubjectRow.class, book.profile().value())
                        .set(book));
        plan.changed()
                .forEach(standing -> session.getReference(
                                StateRow.class, standing.key().toString())
                        .set(standing));
        var entries = plan.entries().stream().map(LedgerRow::of).toArray();
        var states = plan.added().stream().map(StateRow::of).toArray();
        return session.persistAll(entries).chain(() -> session.persistAll(states));
    }

    @Override
    @WithSession
    public Uni<List<StandingConsent>> standing(ProfileId profile) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STANDING, StateRow.class)
                        .setParameter("profile", profile.toString())
                        .getResultList())
                .map(rows -> rows.stream().map(StateRow::toStanding).toList());
    }

    @Override
    @WithSession
    public Uni<Map<ProfileId, List<StandingConsent>>> standing(Collection<ProfileId> profiles) {
        return Panache.getSession()
                .chain(session -> holders(session, profiles).chain(holders -> ofHolders(session, holders)));
    }

    private static Uni<Map<UUID, UUID>> holders(Mutiny.Session session, Collection<ProfileId> profiles) {
        return session.createNativeQuery(HOLDERS, Tuple.class)
                .setParameter("ids", profiles.stream().map(ProfileId::value).toArray(UUID[]::new))
                .getResultList()
                .map(rows ->
                        rows.stream().collect(toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class))));
    }

    private static Uni<Map<ProfileId, List<StandingConsent>>> ofHolders(
            Mutiny.Session session, Map<UUID, UUID> holders) {
        return session.createNativeQuery(STANDING_OF_HOLDERS, StateRow.class)
                .setParameter("ids", holders.values().stream().distinct().toArray(UUID[]::new))
                .getResultList()
                .map(rows -> {
                    var byHolder = rows.stream()
                            .map(StateRow::toStanding)
                            .collect(groupingBy(
                                    standing -> standing.key().profile().value()));
                    return holders.entrySet().stream()
                            .collect(toMap(
                                    asked -> new ProfileId(asked.getKey()),
                                    asked -> byHolder.getOrDefault(asked.getValue(), List.of())));
                });
    }

    @Override
    @WithSession
    public Uni<List<LedgerEntry>> history(ProfileId profile, @Nullable String purpose, int afterPosition, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(HISTORY, LedgerRow.class)
                        .setParameter("profile", profile.value())
                        .setParameter("after", afterPosition)
                        .setParameter("purpose", purpose)
                        .setMaxResults(limit)
                        .getResultList())
                .map(PostgresConsentLedger::entries);
    }

    @Override
    @WithSession
    public Uni<List<LedgerEntry>> decisiveAt(ProfileId profile, PurposeKey purpose, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DECISIVE, LedgerRow.class)
                        .setParameter("profile", profile.toString())
                        .setParameter("purpose", purpose.value())
                        .setParameter("at", at)
                        .getResultList())
                .map(PostgresConsentLedger::entries);
    }

    @Override
    @WithSession
    public Uni<Optional<Chain>> chain(ProfileId profile) {
        return Panache.getSession().chain(session -> chain(session, profile));
    }

    /** The end is read first: entries that come in between make the chain longer, never shorter. */
    private static Uni<Optional<Chain>> chain(Mutiny.Session session, ProfileId profile) {
        return session.find(SubjectRow.class, profile.value())
                .chain(subject -> subject == null
                        ? Uni.createFrom().item(Optional.empty())
                        : session.createQuery(
                                        "from LedgerRow where profileId = :profile and position <= :entries order by position",
                                        LedgerRow.class)
                                .setParameter("profile", profile.value())
                                .setParameter("entries", subject.entries)
                                .getResultList()
                                .map(rows -> Optional.of(new Chain(entries(rows), subject.lastHash))));
    }

    @Override
    @WithSession
    public Uni<List<LedgerEntry>> allOfRequest(String origin) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from LedgerRow where origin = :origin order by sequence", LedgerRow.class)
                        .setParameter("origin", origin)
                        .getResultList())
                .map(PostgresConsentLedger::entries);
    }

    @Override
    @WithSession
    public Uni<Optional<LedgerEntry>> entry(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from LedgerRow where entryId = :id", LedgerRow.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(LedgerRow::toEntry));
    }

    @Override
    @WithSession
    public Uni<Map<ConsentKey, Instant>> objectedByGpc(Collection<ProfileId> profiles) {
        var ids = new JsonArray();
        profiles.forEach(profile -> ids.add(profile.toString()));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OBJECTED_BY_GPC, Object[].class)
                        .setParameter("profiles", ids.encode())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(toMap(row -> ConsentKey.fromString((String) row[0]), row -> instant(row[1]))));
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) time;
    }

    @Override
    @WithSession
    public Uni<List<ConsentKey>> permitting(Collection<PurposeKey> purposes, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(PERMITTING, String.class)
                        .setParameter(
                                "purposes",
                                purposes.stream().map(PurposeKey::value).toList())
                        .setMaxResults(limit)
                        .getResultList())
                .map(keys -> keys.stream().map(ConsentKey::fromString).toList());
    }

    @Override
    @WithSession
    public Uni<List<ConsentKey>> ended(Instant now, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENDED, String.class)
                        .setParameter("now", now)
                        .setMaxResults(limit)
                        .getResultList())
                .map(keys -> keys.stream().map(ConsentKey::fromString).toList());
    }

    @Override
    @WithSession
    public Uni<List<ConsentKey>> givenBefore(Instant instant, Collection<PurposeKey> purposes, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(GIVEN_BEFORE, String.class)
                        .setParameter(
                                "purposes",
                                purposes.stream().map(PurposeKey::value).toArray(String[]::new))
                        .setParameter("instant", instant)
                        .setMaxResults(limit)
                        .getResultList())
                .map(keys -> keys.stream().map(ConsentKey::fromString).toList());
    }

    private static List<LedgerEntry> entries(List<LedgerRow> rows) {
        return rows.stream().map(LedgerRow::toEntry).toList();
    }
}
