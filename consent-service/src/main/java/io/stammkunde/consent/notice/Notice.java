package io.stammkunde.consent.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One version of a notice.
 *
 * @param version counts from 1
 * @param publishedAt since when it is shown
 */
public record Notice(NoticeKey key, int version, NoticeContent content, Instant publishedAt) {
    public Notice {
        requireNonNull(key, "key");
        requireNonNull(content, "content");
        requireNonNull(publishedAt, "publishedAt");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }
}
