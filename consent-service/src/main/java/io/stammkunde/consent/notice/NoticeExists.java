package io.stammkunde.consent.notice;

/** The key is taken. */
public final class NoticeExists extends NoticeRefusal {
    public NoticeExists(NoticeKey key) {
        super("The notice '%1$s' exists. PUT /v1/notices/%1$s adds a version to it.".formatted(key));
    }
}
