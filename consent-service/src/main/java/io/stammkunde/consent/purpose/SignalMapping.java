package io.stammkunde.consent.purpose;

import java.util.Set;

/**
 * Which signals speak about a purpose.
 *
 * @param tcfPurposes purposes of the IAB's framework, 1 to 11; all of them must be allowed
 * @param tcfSpecialFeatures special features of the framework, 1 and 2; all of them must be allowed as well
 * @param googleTypes the types of Google's consent mode that this purpose allows
 * @param objectedByGpc whether the purpose advertises or shares, so that the browser's Global Privacy Control objects
 */
public record SignalMapping(
        Set<Integer> tcfPurposes, Set<Integer> tcfSpecialFeatures, Set<GoogleType> googleTypes, boolean objectedByGpc) {
    /** No signal does. */
    public static final SignalMapping NONE = new SignalMapping(Set.of(), Set.of(), Set.of(), false);

    public static final int TCF_PURPOSES = 11;
    public static final int TCF_SPECIAL_FEATURES = 2;

    /** Limited and personalised advertising, profiles for it, and measuring it. */
    private static final Set<Integer> ADVERTISING = Set.of(2, 3, 4, 7);

    /** The framework's policies leave the others to consent, since version 4. */
    private static final Set<Integer> LEGITIMATE_INTEREST = Set.of(2, 7, 8, 9, 10, 11);

    public SignalMapping {
        tcfPurposes = Set.copyOf(tcfPurposes);
        tcfSpecialFeatures = Set.copyOf(tcfSpecialFeatures);
        googleTypes = Set.copyOf(googleTypes);
        requireWithin(tcfPurposes, TCF_PURPOSES);
        requireWithin(tcfSpecialFeatures, TCF_SPECIAL_FEATURES);
    }

    /** Whether a string of the framework says anything about the purpose. */
    public boolean isInTcf() {
        return !tcfPurposes.isEmpty() || !tcfSpecialFeatures.isEmpty();
    }

    /** Whether these purposes or types are about advertising. */
    public static boolean advertises(Set<Integer> tcfPurposes, Set<GoogleType> googleTypes) {
        return tcfPurposes.stream().anyMatch(ADVERTISING::contains)
                || googleTypes.stream().anyMatch(GoogleType::isAdvertising);
    }

    /** Whether a purpose of the framework may rest on a legitimate interest. */
    public static boolean mayRestOnLegitimateInterest(int tcfPurpose) {
        return LEGITIMATE_INTEREST.contains(tcfPurpose);
    }

    private static void requireWithin(Set<Integer> ids, int highest) {
        if (ids.stream().anyMatch(id -> id < 1 || id > highest)) {
            throw new IllegalArgumentException("must lie between 1 and %d: %s".formatted(highest, ids));
        }
    }
}
