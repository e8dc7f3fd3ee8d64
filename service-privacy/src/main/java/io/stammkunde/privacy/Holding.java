package io.stammkunde.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records of one category in one store, as they are now.
 *
 * @param store where, as registered
 * @param category what, as registered
 * @param found how many records are of the person
 * @param retained how many of them an erasure keeps
 * @param basis why, or null if none is kept
 * @param until the first day on which what is kept may be erased, or null if none is kept
 * @param anonymises whether an erasure leaves the records, so that nothing relates them to anybody, instead of deleting them
 */
public record Holding(
        String store,
        String category,
        long found,
        long retained,
        @Nullable String basis,
        @Nullable LocalDate until,
        boolean anonymises) {
    public Holding {
        if (found < retained || retained < 0) {
            throw new IllegalArgumentException("retained must be at least 0 and at most found");
        }
    }

    /** Which an erasure deletes, unless they are kept. */
    public Holding(
            String store,
            String category,
            long found,
            long retained,
            @Nullable String basis,
            @Nullable LocalDate until) {
        this(store, category, found, retained, basis, until, false);
    }

    /** None of which is kept. */
    public static Holding of(String store, String category, long found) {
        return new Holding(store, category, found, 0, null, null);
    }

    /** None of which is deleted: an erasure makes them anonymous. */
    public static Holding anonymised(String store, String category, long found) {
        return new Holding(store, category, found, 0, null, null, true);
    }

    String place() {
        return place(store, category);
    }

    static String place(String store, String category) {
        return store + '|' + category;
    }
}
