package io.stammkunde.consent.document;

import io.stammkunde.http.InvalidParameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that documents are written in. */
public enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language of a request; German if it names none.
     *
     * @throws InvalidParameter if there is no such language
     */
    public static Language of(@Nullable String text) {
        return switch (text) {
            case null -> DE;
            case "de" -> DE;
            case "en" -> EN;
            default -> throw new InvalidParameter("language", "must be 'de' or 'en'");
        };
    }

    /** How numbers and days are written. */
    public Locale locale() {
        return locale;
    }

    /** As in BCP 47. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The text in this language. */
    public String pick(String de, String en) {
        return this == DE ? de : en;
    }
}
