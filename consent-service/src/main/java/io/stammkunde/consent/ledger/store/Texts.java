package io.stammkunde.consent.ledger.store;

import io.stammkunde.consent.notice.NoticeReference;
import java.util.Arrays;
import java.util.List;

/** References to notices as PostgreSQL keeps them. */
final class Texts {
    private Texts() {}

    static String[] of(List<NoticeReference> notices) {
        return notices.stream().map(NoticeReference::toString).toArray(String[]::new);
    }

    static List<NoticeReference> read(String[] notices) {
        return Arrays.stream(notices).map(NoticeReference::fromString).toList();
    }
}
