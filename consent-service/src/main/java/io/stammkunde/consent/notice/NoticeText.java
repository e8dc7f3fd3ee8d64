package io.stammkunde.consent.notice;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.digest.Sha256;

/**
 * A notice in one language.
 *
 * @param text what was to be read, as it was shown
 * @param label what stood at the checkbox or on the button
 */
public record NoticeText(String text, String label) {
    public NoticeText {
        requireNonNull(text, "text");
        requireNonNull(label, "label");
    }

    /** SHA-256 of the text in UTF-8, in lower-case hex: whoever kept a copy can prove that it is this one. */
    public String digest() {
        return Sha256.hex(text);
    }
}
