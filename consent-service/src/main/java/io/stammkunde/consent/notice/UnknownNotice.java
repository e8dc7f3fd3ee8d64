package io.stammkunde.consent.notice;

import io.stammkunde.consent.purpose.PurposeKey;

/** There is no such notice. */
public final class UnknownNotice extends NoticeRefusal {
    public UnknownNotice(NoticeKey key) {
        super("There is no notice '%s'. GET /v1/notices lists those there are.".formatted(key));
    }

    public UnknownNotice(NoticeReference reference, PurposeKey purpose) {
        super("There is no notice %s that tells about '%s'. GET /v1/notices lists those there are."
                .formatted(reference, purpose));
    }
}
