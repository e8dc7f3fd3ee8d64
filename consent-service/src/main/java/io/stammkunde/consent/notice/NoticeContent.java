package io.stammkunde.consent.notice;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.purpose.PurposeKey;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a version of a notice says.
 *
 * @param purposes which purposes it tells about
 * @param texts by language, as ISO 639-1 names it ({@code de})
 * @param requiresNewConsent whether consents given before it no longer count, as what it says differs too much from what
 *     people agreed to
 */
public record NoticeContent(Set<PurposeKey> purposes, Map<String, NoticeText> texts, boolean requiresNewConsent) {
    public NoticeContent {
        purposes = Set.copyOf(requireNonNull(purposes, "purposes"));
        texts = Map.copyOf(requireNonNull(texts, "texts"));
        if (purposes.isEmpty() || texts.isEmpty()) {
            throw new IllegalArgumentException("a notice tells something about a purpose");
        }
    }

    /** The texts in the order of their languages. */
    public Map<String, NoticeText> ordered() {
        return new TreeMap<>(texts);
    }
}
