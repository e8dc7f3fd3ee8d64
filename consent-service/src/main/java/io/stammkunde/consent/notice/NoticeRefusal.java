package io.stammkunde.consent.notice;

/** Something asked of a notice that cannot be. */
public abstract sealed class NoticeRefusal extends RuntimeException
        permits UnknownNotice, NoticeExists, StaleNotice, NoticeAboutNothing {
    NoticeRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
