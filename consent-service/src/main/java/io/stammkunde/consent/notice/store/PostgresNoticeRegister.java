package io.stammkunde.consent.notice.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.notice.Notice;
import io.stammkunde.consent.notice.NoticeKey;
import io.stammkunde.consent.notice.NoticeOutline;
import io.stammkunde.consent.notice.NoticeOutlines;
import io.stammkunde.consent.notice.NoticeRegister;
import io.stammkunde.consent.notice.Notices;
import io.stammkunde.consent.notice.StaleNotice;
import io.stammkunde.consent.purpose.PurposeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PostgresNoticeRegister implements NoticeRegister {
    private static final String OUTLINES = """
            select key as key, version as version, language as language, purposes as purposes,
                   requiresNewConsent as required, publishedAt as publishedAt
            from NoticeRow""";

    @Override
    @WithSession
    public Uni<Notices> load() {
        return Panache.getSession()
                .chain(session ->
                        session.createQuery("from NoticeRow", NoticeRow.class).getResultList())
                .map(PostgresNoticeRegister::notices);
    }

    private static Notices notices(List<NoticeRow> rows) {
        return new Notices(rows.stream().collect(groupingBy(row -> row.key + "@" + row.version)).values().stream()
                .map(NoticeRow::toNotice)
                .toList());
    }

    @Override
    @WithSession
    public Uni<NoticeOutlines> outlines() {
        return Panache.getSession()
                .chain(session -> session.createQuery(OUTLINES, Tuple.class).getResultList())
                .map(rows ->
                        new NoticeOutlines(rows.stream()
                                .collect(groupingBy(row -> row.get("key") + "@" + row.get("version")))
                                .values()
                                .stream()
                                .map(PostgresNoticeRegister::outline)
                                .toList()));
    }

    /** Of a version, of which there is a row for each language. */
    private static NoticeOutline outline(List<Tuple> languages) {
        var first = languages.getFirst();
        return new NoticeOutline(
                new NoticeKey(first.get("key", String.class)),
                first.get("version", Integer.class),
                Arrays.stream(first.get("purposes", String[].class))
                        .map(PurposeKey::new)
                        .collect(toUnmodifiableSet()),
                languages.stream().map(row -> row.get("language", String.class)).collect(toUnmodifiableSet()),
                first.get("required", Boolean.class),
                first.get("publishedAt", Instant.class));
    }

    @Override
    @WithSession
    public Uni<Void> add(Notice notice, String publishedBy) {
        var rows = NoticeRow.of(notice, publishedBy).toArray();
        return Panache.getSession()
                .chain(session -> session.persistAll(rows).chain(session::flush))
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> new StaleNotice(notice.key()));
    }
}
