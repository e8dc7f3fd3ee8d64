package io.stammkunde.consent.opendsr.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.opendsr.PassedOn;
import io.stammkunde.consent.opendsr.PassedOnRequests;
import io.stammkunde.consent.opendsr.RequestStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPassedOnRequests implements PassedOnRequests {
    private static final String CLAIM = """
            insert into opendsr_request
                (subject_request_id, controller, type, callbacks, received_at, told, failures, look_at)
            values (:id, :controller, :type, cast(:callbacks as text[]), :at, :told, 0,
                    case when cardinality(cast(:callbacks as text[])) > 0 then cast(:at as timestamptz) end)
            on conflict (subject_request_id) do nothing""";

    private static final String TAKE = """
            update opendsr_request set look_at = :until where subject_request_id in (
                select subject_request_id from opendsr_request
                where look_at <= :now and request_id is not null
                order by look_at limit :count for update skip locked)
            returning subject_request_id""";

    private static final String TOLD = """
            update opendsr_request set told = :told, failures = 0,
                look_at = case when :final then null else cast(:look as timestamptz) end
            where subject_request_id = :id""";

    private static final String FAILED = """
            update opendsr_request set failures = failures + 1, look_at = :look where subject_request_id = :id""";

    @Override
    @WithSession
    public Uni<Boolean> claim(PassedOn request) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter("id", request.subjectRequestId())
                        .setParameter("controller", request.controller())
                        .setParameter("type", request.type().name())
                        .setParameter("callbacks", request.callbacks().toArray(String[]::new))
                        .setParameter("at", request.receivedAt())
                        .setParameter("told", request.told().name())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    @Override
    @WithSession
    public Uni<Optional<PassedOn>> find(UUID subjectRequestId) {
        return Panache.getSession()
                .chain(session -> session.find(PassedOnRow.class, subjectRequestId))
                .map(row -> Optional.ofNullable(row).map(PassedOnRow::toPassedOn));
    }

    @Override
    @WithSession
    public Uni<Void> taken(UUID subjectRequestId, UUID requestId) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "update PassedOnRow set requestId = :request where subjectRequestId = :id")
                        .setParameter("request", requestId)
                        .setParameter("id", subjectRequestId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<List<PassedOn>> take(Instant now, Instant until, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, UUID.class)
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .setParameter("count", limit)
                        .getResultList()
                        .chain(ids -> ids.isEmpty()
                                ? Uni.createFrom().item(List.<PassedOnRow>of())
                                : session.createQuery(
                                                "from PassedOnRow where subjectRequestId in :ids", PassedOnRow.class)
                                        .setParameter("ids", ids)
                                        .getResultList()))
                .map(rows -> rows.stream().map(PassedOnRow::toPassedOn).toList());
    }

    @Override
    @WithSession
    public Uni<Void> told(UUID subjectRequestId, RequestStatus status, boolean isFinal, Instant lookAt) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TOLD)
                        .setParameter("told", status.name())
                        .setParameter("final", isFinal)
                        .setParameter("look", lookAt)
                        .setParameter("id", subjectRequestId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Void> failed(UUID subjectRequestId, Instant lookAt) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FAILED)
                        .setParameter("look", lookAt)
                        .setParameter("id", subjectRequestId)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
