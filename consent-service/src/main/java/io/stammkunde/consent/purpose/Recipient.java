package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who receives data for a purpose.
 *
 * @param name as people are told
 * @param country where, in ISO 3166-1 alpha-2
 * @param safeguard what protects the data there; there is one exactly if the country lies outside the EEA
 */
public record Recipient(
        String name, String country, @Nullable Safeguard safeguard) {
    /** The European Union with Iceland, Liechtenstein and Norway. */
    private static final Set<String> EEA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Recipient {
        requireNonNull(name, "name");
        if (!isCountry(country)) {
            throw new IllegalArgumentException("there is no country " + country);
        }
        if (isInEea(country) == (safeguard != null)) {
            throw new IllegalArgumentException("outside the EEA a safeguard is needed, within it there is none");
        }
    }

    /** Whether the text names a country. */
    public static boolean isCountry(String text) {
        return COUNTRIES.contains(text);
    }

    /** Whether data does not leave the European Economic Area there. */
    public static boolean isInEea(String country) {
        return EEA.contains(country);
    }
}
