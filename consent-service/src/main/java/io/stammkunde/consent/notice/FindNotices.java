package io.stammkunde.consent.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads notices. */
@ApplicationScoped
public class FindNotices {
    private final NoticeRegister register;

    public FindNotices(NoticeRegister register) {
        this.register = register;
    }

    /** The latest version of each, ordered by key. */
    public Uni<List<Notice>> current() {
        return register.load().map(Notices::current);
    }

    /** All versions of one notice, oldest first. Fails with {@link UnknownNotice}. */
    public Uni<List<Notice>> versions(NoticeKey key) {
        return register.load().map(notices -> notices.versionsOf(key)).invoke(found -> requireSome(key, found));
    }

    private static void requireSome(NoticeKey key, List<Notice> versions) {
        if (versions.isEmpty()) {
            throw new UnknownNotice(key);
        }
    }
}
