package io.stammkunde.profile.identity;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which values identify a person, in what form, and how many of a type one person may have.
 *
 * @param limits identifiers of a type per person, by type, strongest type first
 * @param blocked values that never identify anybody, compared in lower case
 * @param defaultRegion ISO 3166 country of phone numbers without a country code
 * @param maxMerged profiles that may become one person
 */
public record IdentifierRules(Map<String, Integer> limits, Set<String> blocked, String defaultRegion, int maxMerged) {
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String ANONYMOUS_ID = "anonymousId";
    static final int MAX_LENGTH = 255;

    private static final Pattern ONLY_ZEROS_AND_DASHES = Pattern.compile("[0-]+");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    public IdentifierRules {
        limits = new LinkedHashMap<>(limits); // keeps the order, which is the priority
        blocked = blocked.stream().map(value -> value.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        var types = new ArrayList<>(limits.keySet());
        if (types.isEmpty()
                || !types.getFirst().equals(Profile.USER_ID)
                || !types.getLast().equals(ANONYMOUS_ID)
                || limits.get(Profile.USER_ID) != 1) {
            throw new IllegalArgumentException(
                    "identifier types must begin with userId, limited to 1, and end with anonymousId");
        }
        if (limits.values().stream().anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("each identifier type must allow one identifier at least");
        }
    }

    /** All types, strongest first. */
    public List<String> types() {
        return List.copyOf(limits.keySet());
    }

    int limit(String type) {
        return limits.getOrDefault(type, 1);
    }

    /** Whether the value may stand for a person at all. */
    public boolean identifies(String value) {
        var plain = value.strip().toLowerCase(Locale.ROOT);
        return !plain.isEmpty()
                && plain.length() <= MAX_LENGTH
                && !blocked.contains(plain)
                && !ONLY_ZEROS_AND_DASHES.matcher(plain).matches()
                && plain.chars().noneMatch(Character::isISOControl);
    }

    /** The identifier in the form in which it is compared, or empty if the value identifies nobody. */
    public Optional<Identifier> normalise(String type, String value) {
        if (!limits.containsKey(type) || !identifies(value)) {
            return Optional.empty();
        }
        return switch (type) {
            case EMAIL -> mailAddress(value).map(address -> new Identifier(EMAIL, address));
            case PHONE -> PhoneNumbers.e164(value, defaultRegion).map(number -> new Identifier(PHONE, number));
            default -> Optional.of(new Identifier(type, value.strip()));
        };
    }

    /** Strongest first, without repetitions. */
    List<Identifier> byPriority(List<Identifier> identifiers) {
        var types = types();
        return identifiers.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(types.indexOf(a.type()), types.indexOf(b.type())))
                .toList();
    }

    private static Optional<String> mailAddress(String value) {
        var address = value.strip().toLowerCase(Locale.ROOT);
        return MAIL_ADDRESS.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
