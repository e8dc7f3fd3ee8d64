package io.stammkunde.consent.notice;

import io.smallrye.mutiny.Uni;

/** Keeps the versions of notices; what has been published is never changed. */
public interface NoticeRegister {
    /** All versions of all notices. */
    Uni<Notices> load();

    /** The same without the texts, which may be long. */
    Uni<NoticeOutlines> outlines();

    /** Adds a version. Fails with {@link StaleNotice} if this version of the notice exists already. */
    Uni<Void> add(Notice notice, String publishedBy);
}
