package io.stammkunde.consent.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
