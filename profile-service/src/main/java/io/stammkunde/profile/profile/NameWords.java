package io.stammkunde.profile.profile;

import io.stammkunde.contracts.profile.TraitValue;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words a person can be found by, and each beginning of them, so that a search by the beginning of a name is a lookup
 * by equality. Accents and case do not matter; ß is ss.
 */
public final class NameWords {
    private static final List<String> NAMES =
            List.of("name", "firstName", "lastName", "first_name", "last_name", "company");
    private static final int SHORTEST = 2;
    /** Longer words are found by this many letters. */
    private static final int LONGEST = 20;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Bounds the index of one person, whatever a sender calls a name. */
    private static final int MOST_WORDS = 12;

    private NameWords() {}

    /** All beginnings of the words of a person's names. */
    public static Set<String> of(Map<String, TraitValue> traits) {
        var words = new TreeSet<String>();
        for (var name : NAMES) {
            var trait = traits.get(name);
            if (trait != null && trait.value() instanceof String text) {
                words.addAll(words(text));
            }
        }
        var beginnings = new TreeSet<String>();
        words.stream().limit(MOST_WORDS).forEach(word -> {
            for (var end = SHORTEST; end <= word.length(); end++) {
                beginnings.add(word.substring(0, end));
            }
        });
        return beginnings;
    }

    /** The words of a query in the form in which they are kept, longest first; words of one letter are left out. */
    public static List<String> ofQuery(String query) {
        var words = new ArrayList<>(new TreeSet<>(words(query)));
        words.removeIf(word -> word.length() < SHORTEST);
        words.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return words;
    }

    private static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .toList();
    }
}
