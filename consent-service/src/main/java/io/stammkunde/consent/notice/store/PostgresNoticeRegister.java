package io.stammkunde.consent.notice.store;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.notice.Notice;
import io.stammkunde.consent.notice.NoticeRegister;
import io.stammkunde.consent.notice.Notices;
import io.stammkunde.consent.notice.StaleNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class PostgresNoticeRegister implements NoticeRegister {
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
    public Uni<Void> add(Notice notice, String publishedBy) {
        var rows = NoticeRow.of(notice, publishedBy).toArray();
        return Panache.getSession()
                .chain(session -> session.persistAll(rows).chain(session::flush))
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> new StaleNotice(notice.key()));
    }
}
