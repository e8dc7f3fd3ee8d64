package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

/** One text in the languages of the platform. */
public record Wording(String de, String en) {
    public Wording {
        requireNonNull(de, "de");
        requireNonNull(en, "en");
    }
}
