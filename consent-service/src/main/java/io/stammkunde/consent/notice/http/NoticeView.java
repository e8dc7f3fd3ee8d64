package io.stammkunde.consent.notice.http;

import io.stammkunde.consent.notice.Notice;
import io.stammkunde.consent.notice.NoticeText;
import io.stammkunde.consent.purpose.PurposeKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One version of a notice, as callers see it. */
public record NoticeView(
        String key,
        int version,
        List<String> purposes,
        boolean requiresNewConsent,
        Map<String, Text> texts,
        Instant publishedAt) {

    /**
     * A notice in one language.
     *
     * @param sha256 of the text in UTF-8, in lower-case hex
     */
    public record Text(String text, String label, String sha256) {
        static Text of(NoticeText text) {
            return new Text(text.text(), text.label(), text.digest());
        }
    }

    static NoticeView of(Notice notice) {
        var texts = new LinkedHashMap<String, Text>();
        notice.content().ordered().forEach((language, text) -> texts.put(language, Text.of(text)));
        return new NoticeView(
                notice.key().value(),
                notice.version(),
                notice.content().purposes().stream()
                        .map(PurposeKey::value)
                        .sorted()
                        .toList(),
                notice.content().requiresNewConsent(),
                texts,
                notice.publishedAt());
    }
}
