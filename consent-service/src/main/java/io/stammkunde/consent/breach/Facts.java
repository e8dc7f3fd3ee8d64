package io.stammkunde.consent.breach;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an incident so far (Art. 33(3) GDPR). Counts are approximate, and missing while nobody can tell.
 *
 * @param title by which colleagues know it
 * @param awareness when the company became aware of it; the clock starts here
 * @param nature what happened
 * @param kinds what was violated
 * @param peopleCategories whose data it is, such as customers
 * @param people how many of them
 * @param dataCategories what kinds of records
 * @param records how many of them
 * @param consequences what it is likely to lead to; empty while nobody can tell
 * @param measures what was done and is to be done; empty at first
 * @param risk for the people
 */
public record Facts(
        String title,
        Instant awareness,
        String nature,
        Set<Kind> kinds,
        List<String> peopleCategories,
        @Nullable Long people,
        List<String> dataCategories,
        @Nullable Long records,
        String consequences,
        String measures,
        Risk risk) {
    public Facts {
        requireNonNull(title, "title");
        requireNonNull(awareness, "awareness");
        requireNonNull(nature, "nature");
        requireNonNull(consequences, "consequences");
        requireNonNull(measures, "measures");
        requireNonNull(risk, "risk");
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds)); // one order, so that versions compare
        peopleCategories = List.copyOf(peopleCategories);
        dataCategories = List.copyOf(dataCategories);
    }

    /** What an incident violates (guidelines 9/2022 of the EDPB, no. 17). */
    public enum Kind {
        /** Somebody saw what they must not see. */
        CONFIDENTIALITY,
        /** Something was altered. */
        INTEGRITY,
        /** Something was lost or could not be reached. */
        AVAILABILITY
    }

    /** Leaves the texts out; they may be personal. */
    @Override
    public String toString() {
        return "Facts[awareness=%s, risk=%s]".formatted(awareness, risk);
    }
}
