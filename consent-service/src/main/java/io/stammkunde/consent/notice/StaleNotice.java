package io.stammkunde.consent.notice;

/** Somebody else has published a version at the same time. */
public final class StaleNotice extends NoticeRefusal {
    public StaleNotice(NoticeKey key) {
        super("Another version of '%s' has just been published. Read it, and publish yours if it is still needed."
                .formatted(key));
    }
}
