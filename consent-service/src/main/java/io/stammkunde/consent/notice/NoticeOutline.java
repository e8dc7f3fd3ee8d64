package io.stammkunde.consent.notice;

import io.stammkunde.consent.purpose.PurposeKey;
import java.time.Instant;
import java.util.Set;

/**
 * What is to be known of a version of a notice without reading it.
 *
 * @param languages in which it is written
 */
public record NoticeOutline(
        NoticeKey key,
        int version,
        Set<PurposeKey> purposes,
        Set<String> languages,
        boolean requiresNewConsent,
        Instant publishedAt) {
    public NoticeOutline {
        purposes = Set.copyOf(purposes);
        languages = Set.copyOf(languages);
    }

    /** Of a version. */
    public static NoticeOutline of(Notice notice) {
        var content = notice.content();
        return new NoticeOutline(
                notice.key(),
                notice.version(),
                content.purposes(),
                content.texts().keySet(),
                content.requiresNewConsent(),
                notice.publishedAt());
    }

    boolean isShownBy(NoticeReference reference) {
        return key.equals(reference.key())
                && version == reference.version()
                && languages.contains(reference.language());
    }
}
