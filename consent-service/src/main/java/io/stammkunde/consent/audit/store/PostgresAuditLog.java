package io.stammkunde.consent.audit.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.AuditEntry;
import io.stammkunde.consent.audit.AuditFilter;
import io.stammkunde.consent.audit.AuditHead;
import io.stammkunde.consent.audit.AuditLog;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All work of one call goes over one session, one statement after the other. */
@ApplicationScoped
class PostgresAuditLog implements AuditLog {
    /** Read past the session: a head it knew from before the lock would be an old one. */
    private static final String LOCK = "select size, last_hash from audit_head for update";

    /** One statement, because everybody who appends waits for it. */
    private static final String APPEND = """
            with fresh as (
                select * from jsonb_to_recordset(cast(cast(:entries as text) as jsonb)) as row (
                    sequence bigint, recorded_at timestamptz, actor text, action text, object_type text,
                    object_id text, commitment text, previous_hash text, hash text, salt text)),
            entry as (
                insert into audit_entry (sequence, recorded_at, actor, action, object_type, object_id, commitment,
                    previous_hash, hash)
                select sequence, recorded_at, actor, action, object_type, object_id, commitment, previous_hash, hash
                from fresh order by sequence),
            salt as (
                insert into audit_salt (sequence, salt) select sequence, decode(salt, 'hex') from fresh)
            update audit_head set size = :size, last_hash = :hash""";

    /** One statement, so that both are of the same instant. */
    private static final String EXTENT =
            "select size, last_hash, (select coalesce(max(sequence), 0) from audit_entry) from audit_head";

    private static final String HASHES =
            "select decode(hash, 'hex') from audit_entry where sequence between 1 and :size order by sequence";

    private static final String FORGET = """
            delete from audit_salt where sequence in
                (select sequence from audit_entry where object_type = :type and object_id = :id)""";

    @Override
    @WithSession
    public Uni<AuditHead> lock() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(LOCK, Object[].class).getSingleResult())
                .map(PostgresAuditLog::head);
    }

    @Override
    @WithSession
    public Uni<Void> append(List<Fresh> entries) {
        var last = entries.getLast().entry();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPEND)
                        .setParameter("entries", FreshRow.json(entries))
                        .setParameter("size", last.sequence())
                        .setParameter("hash", last.hash())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    @WithSession
    public Uni<Extent> extent() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(EXTENT, Object[].class).getSingleResult())
                .map(row -> new Extent(head(row), number(row[2])));
    }

    @Override
    @WithSession
    public Uni<List<AuditEntry>> page(AuditFilter filter, long before, int limit) {
        return Panache.getSession()
                .chain(session -> AuditQuery.of(filter, before)
                        .on(session)
                        .setMaxResults(limit)
                        .setReadOnly(true)
                        .getResultList())
                .map(PostgresAuditLog::entries);
    }

    @Override
    @WithSession
    public Uni<List<AuditEntry>> after(long sequence, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from AuditRow where sequence > :after order by sequence", AuditRow.class)
                        .setParameter("after", sequence)
                        .setMaxResults(limit)
                        .setReadOnly(true)
                        .getResultList())
                .map(PostgresAuditLog::entries);
    }

    @Override
    @WithSession
    public Uni<Optional<Salted>> find(long sequence) {
        return Panache.getSession().chain(session -> find(session, sequence));
    }

    private static Uni<Optional<Salted>> find(Mutiny.Session session, long sequence) {
        return session.find(AuditRow.class, sequence)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : session.find(SaltRow.class, sequence).map(salt -> Optional.of(salted(row, salt))));
    }

    private static Salted salted(AuditRow row, @Nullable SaltRow salt) {
        return new Salted(
                row.toEntry(),
                Optional.ofNullable(salt).map(known -> HexFormat.of().formatHex(known.salt)));
    }

    @Override
    @WithSession
    public Uni<List<byte[]>> hashes(long size) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HASHES, byte[].class)
                        .setParameter("size", size)
                        .getResultList());
    }

    @Override
    @WithSession
    public Uni<Integer> forgetSalts(AuditObject object) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("type", object.type())
                        .setParameter("id", object.id())
                        .executeUpdate());
    }

    private static AuditHead head(Object[] row) {
        return new AuditHead(number(row[0]), (String) row[1]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static List<AuditEntry> entries(List<AuditRow> rows) {
        return rows.stream().map(AuditRow::toEntry).toList();
    }
}
