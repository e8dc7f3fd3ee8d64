package io.stammkunde.consent.notice;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Publishes a notice, or a further version of one. Both hold from now on: nobody has read what is not out yet. */
@ApplicationScoped
public class PublishNotice {
    private final NoticeRegister register;
    private final PurposeRegister purposes;
    private final AppendAudit audit;
    private final Clock clock;

    public PublishNotice(NoticeRegister register, PurposeRegister purposes, AppendAudit audit, Clock clock) {
        this.register = register;
        this.purposes = purposes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new notice. Fails with a {@link NoticeRefusal}. */
    @WithTransaction
    public Uni<Notice> first(NoticeKey key, NoticeContent content, Actor by) {
        return register.load()
                .invoke(notices -> requireNew(key, notices.versionsOf(key)))
                .chain(() -> add(key, 1, content, by));
    }

    /** A further version; the latest one again if it says the same. Fails with a {@link NoticeRefusal}. */
    @WithTransaction
    public Uni<Notice> next(NoticeKey key, NoticeContent content, Actor by) {
        return register.load()
                .map(notices -> latest(key, notices.versionsOf(key)))
                .chain(latest -> latest.content().equals(content)
                        ? Uni.createFrom().item(latest)
                        : add(key, latest.version() + 1, content, by));
    }

    private Uni<Notice> add(NoticeKey key, int version, NoticeContent content, Actor by) {
        var notice = new Notice(key, version, content, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return purposes.load()
                .invoke(known -> requireKnown(known, content))
                .chain(() -> register.add(notice, by.name()))
                .chain(() -> audit.handle(by, "notice.published", new AuditObject("notice", key.value()), notice))
                .replaceWith(notice);
    }

    private static void requireKnown(Purposes known, NoticeContent content) {
        for (var purpose : content.purposes()) {
            if (known.versionsOf(purpose).isEmpty()) {
                throw new NoticeAboutNothing(purpose);
            }
        }
    }

    private static void requireNew(NoticeKey key, List<Notice> versions) {
        if (!versions.isEmpty()) {
            throw new NoticeExists(key);
        }
    }

    private static Notice latest(NoticeKey key, List<Notice> versions) {
        if (versions.isEmpty()) {
            throw new UnknownNotice(key);
        }
        return versions.getLast();
    }
}
