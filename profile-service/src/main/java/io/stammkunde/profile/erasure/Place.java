package io.stammkunde.profile.erasure;

/**
 * Where something lies that belongs to a profile as a whole, in the order in which it is erased: what makes somebody
 * known comes last, so that an interrupted erasure can find the rest of it.
 */
public enum Place {
    SCORES("profile/mongodb/scores", "scores"),
    MERGES("profile/mongodb/merges", "merges"),
    REFUSED_MATCHES("profile/mongodb/refused-matches", "merges"),
    IDENTIFIERS("profile/mongodb/identifiers", "identifiers"),
    PROFILES("profile/mongodb/profiles", "profile");

    private final String store;
    private final String category;

    Place(String store, String category) {
        this.store = store;
        this.category = category;
    }

    /** As registered. */
    String store() {
        return store;
    }

    /** As registered. */
    String category() {
        return category;
    }
}
