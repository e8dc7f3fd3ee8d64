package io.stammkunde.profile.duplicate;

import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.profile.profile.Profile;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a person can be compared, in one form: without case, accents and punctuation; ü is ue, ß is ss.
 *
 * @param features those that are known
 */
record Portrait(UUID id, Map<Feature, String> features) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Pattern STREET_AND_NUMBER = Pattern.compile("^(.*?\\D)\\s*(\\d+\\s*[a-zA-Z]?)$");
    /** Nobody's phone number is shorter. */
    private static final int SHORTEST_PHONE = 6;

    Portrait {
        features = Map.copyOf(features);
    }

    /** Of a profile's traits: those of the Segment specification, an address among them. */
    static Portrait of(Profile profile) {
        var traits = profile.traits();
        var known = new EnumMap<Feature, String>(Feature.class);
        put(known, Feature.FIRST_NAME, words(text(traits, "firstName", "first_name")));
        put(known, Feature.LAST_NAME, words(text(traits, "lastName", "last_name")));
        if (!known.containsKey(Feature.FIRST_NAME) && !known.containsKey(Feature.LAST_NAME)) {
            named(known, text(traits, "name").strip());
        }
        put(known, Feature.BIRTHDAY, digits(text(traits, "birthday", "birth_date")));
        put(known, Feature.PHONE, phone(text(traits, "phone")));
        if (traits.containsKey("address") && traits.get("address").value() instanceof Map<?, ?> address) {
            addressed(known, address);
        }
        return new Portrait(profile.id(), known);
    }

    /** The last word is the surname. */
    private static void named(Map<Feature, String> known, String name) {
        int space = name.lastIndexOf(' ');
        put(known, Feature.FIRST_NAME, words(name.substring(0, Math.max(0, space))));
        put(known, Feature.LAST_NAME, words(name.substring(space + 1)));
    }

    private static void addressed(Map<Feature, String> known, Map<?, ?> address) {
        var street = string(address.get("street")).strip();
        var parts = STREET_AND_NUMBER.matcher(street);
        if (parts.matches()) {
            put(known, Feature.STREET, words(parts.group(1)));
            put(known, Feature.HOUSE_NUMBER, words(parts.group(2)));
        } else {
            put(known, Feature.STREET, words(street));
        }
        put(known, Feature.CITY, words(string(address.get("city"))));
        put(known, Feature.POSTAL_CODE, words(string(address.get("postalCode"))));
    }

    @Nullable
    String get(Feature feature) {
        return features.get(feature);
    }

    /** Letters and digits in one form. */
    static String words(String text) {
        // as those write who have no umlauts on their keyboard
        var written = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_LETTER.matcher(plain).replaceAll(" ").strip();
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    private static String phone(String text) {
        var digits = digits(text);
        return digits.length() < SHORTEST_PHONE ? "" : digits;
    }

    private static void put(Map<Feature, String> known, Feature feature, String value) {
        if (!value.isEmpty()) {
            known.put(feature, value);
        }
    }

    private static String text(Map<String, TraitValue> traits, String... names) {
        return List.of(names).stream()
                .filter(traits::containsKey)
                .map(name -> string(traits.get(name).value()))
                .findFirst()
                .orElse("");
    }

    private static String string(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }
}
