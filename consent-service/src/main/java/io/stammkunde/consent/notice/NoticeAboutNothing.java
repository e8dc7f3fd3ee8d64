package io.stammkunde.consent.notice;

import io.stammkunde.consent.purpose.PurposeKey;

/** The notice tells about a purpose that there is none of. */
public final class NoticeAboutNothing extends NoticeRefusal {
    public NoticeAboutNothing(PurposeKey purpose) {
        super("There is no purpose '%s' to tell about. GET /v1/purposes lists those there are.".formatted(purpose));
    }
}
