package io.stammkunde.consent.rights.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.rights.RightsBook;
import io.stammkunde.consent.rights.RightsRefusal.UnknownRequest;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.rights.Turn;
import io.stammkunde.contracts.privacy.ParticipantV1;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request is a row that is locked while it is decided on. */
@ApplicationScoped
class PostgresRightsBook implements RightsBook {
    private static final String PAGE = """
            from RightsRow
            where (cast(:state as String) is null or state = :state)
              and (cast(:type as String) is null or type = :type)
              and (cast(:before as java.util.UUID) is null or id < :before)
            order by id desc""";

    private static final String REGISTER = """
            insert into privacy_participant (name, document, since) values (:name, :document, :since)
            on conflict (name) do update set document = excluded.document, since = excluded.since
            where privacy_participant.since < excluded.since""";

    private static final String ARCHIVE = """
            insert into rights_archive (request_id, zip, until) values (:id, :zip, :until)
            on conflict (request_id) do update set zip = excluded.zip, until = excluded.until""";

    private static final List<String> CLOSED =
            List.of("FULFILLED", "PARTIALLY_FULFILLED", "REFUSED", "DUPLICATE", "WITHDRAWN");

    private final IdentitySeal seal;

    PostgresRightsBook(IdentitySeal seal) {
        this.seal = seal;
    }

    @Override
    @WithSession
    public Uni<Void> add(RightsRequest request) {
        return Panache.getSession()
                .chain(session -> session.persist(RightsRow.of(request, seal)).chain(session::flush));
    }

    @Override
    public boolean keepsNames() {
        return seal.isReady();
    }

    @Override
    @WithSession
    public Uni<RightsRequest> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(RightsRow.class, id))
                .map(this::request);
    }

    @Override
    @WithSession
    public Uni<RightsRequest> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(RightsRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::request);
    }

    private RightsRequest request(@Nullable RightsRow row) {
        if (row == null) {
            throw new UnknownRequest();
        }
        return row.toRequest(seal);
    }

    /** The row was locked in the same session; it is found there without another query. */
    @Override
    @WithSession
    public Uni<Void> keep(RightsRequest request, @Nullable Instant lookAt) {
        return Panache.getSession()
                .chain(session -> session.find(RightsRow.class, request.id())
                        .invoke(row -> row.set(request, lookAt, seal))
                        .chain(session::flush));
    }

    @Override
    @WithSession
    public Uni<List<RightsRequest>> page(Filter filter, @Nullable UUID before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(PAGE, RightsRow.class)
                        .setParameter("state", filter.state())
                        .setParameter(
                                "type",
                                filter.type() == null ? null : filter.type().name())
                        .setParameter("before", before)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(this::request).toList());
    }

    @Override
    @WithSession
    public Uni<List<RightsRequest>> open() {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from RightsRow where state not in :closed order by id", RightsRow.class)
                        .setParameter("closed", CLOSED)
                        .getResultList())
                .map(rows -> rows.stream().map(this::request).toList());
    }

    @Override
    @WithSession
    public Uni<List<RightsRequest>> ofPerson(UUID profile, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from RightsRow where profileId = :profile order by id desc", RightsRow.class)
                        .setParameter("profile", profile)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(this::request).toList());
    }

    @Override
    @WithSession
    public Uni<List<UUID>> due(Instant now, int limit) {
        var waiting = Turn.WAITING.stream().map(Turn::name).toList();
        return ids("""
                select id from RightsRow
                where lookAt <= :now and (turn is null or turn not in :waiting)
                order by lookAt""", Map.of("now", now, "waiting", waiting), limit);
    }

    @Override
    @WithSession
    public Uni<List<UUID>> inTurn(Instant now, Turn waiting, Turn working, int atWork) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select count(*) from RightsRow where turn = :working", Long.class)
                        .setParameter("working", working.name())
                        .getSingleResult())
                .map(busy -> atWork - busy.intValue())
                .chain(free -> free <= 0 ? Uni.createFrom().item(List.of()) : longestWaiting(now, waiting, free));
    }

    private static Uni<List<UUID>> longestWaiting(Instant now, Turn waiting, int limit) {
        return ids(
                "select id from RightsRow where lookAt <= :now and turn = :waiting order by lookAt",
                Map.of("now", now, "waiting", waiting.name()),
                limit);
    }

    @Override
    @WithSession
    public Uni<List<UUID>> resumable(LocalDate today, int limit) {
        return ids("select id from RightsRow where resumes <= :today order by resumes", Map.of("today", today), limit);
    }

    private static Uni<List<UUID>> ids(String query, Map<String, Object> bound, int limit) {
        return Panache.getSession().chain(session -> {
            var selection = session.createQuery(query, UUID.class).setMaxResults(limit);
            bound.forEach(selection::setParameter);
            return selection.getResultList();
        });
    }

    @Override
    @WithSession
    public Uni<Void> register(ParticipantV1 participant) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REGISTER)
                        .setParameter("name", participant.participant())
                        .setParameter("document", RightsRow.write(participant))
                        .setParameter("since", participant.since())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<List<ParticipantV1>> participants() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select document from privacy_participant order by name", String.class)
                        .getResultList())
                .map(documents -> documents.stream()
                        .map(document -> RightsRow.read(document, ParticipantV1.class))
                        .toList());
    }

    @Override
    @WithSession
    public Uni<Void> certify(UUID request, String certificate, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into rights_certificate (request_id, at, jws) values (:id, :at, :jws)")
                        .setParameter("id", request)
                        .setParameter("at", at)
                        .setParameter("jws", certificate)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Optional<String>> certificate(UUID request) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select jws from rights_certificate where request_id = :id order by at desc limit 1",
                                String.class)
                        .setParameter("id", request)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    @WithSession
    public Uni<Void> archive(UUID request, byte[] zip, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ARCHIVE)
                        .setParameter("id", request)
                        .setParameter("zip", seal.sealArchive(request, zip))
                        .setParameter("until", until)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Optional<byte[]>> archive(UUID request, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select zip from rights_archive where request_id = :id and until > :now", byte[].class)
                        .setParameter("id", request)
                        .setParameter("now", now)
                        .getSingleResultOrNull())
                .map(kept -> Optional.ofNullable(kept).map(zip -> seal.openArchive(request, zip)));
    }
}
