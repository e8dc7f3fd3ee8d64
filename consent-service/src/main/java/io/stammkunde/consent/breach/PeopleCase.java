package io.stammkunde.consent.breach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the people concerned are told (Art. 34 GDPR), and how far that is. */
public sealed interface PeopleCase {
    /** Nobody has decided. */
    record Undecided() implements PeopleCase {}

    /** Not told one by one, and why. */
    record NotNeeded(Ground ground, String reasons, Instant at, String by) implements PeopleCase {}

    /** To be told without undue delay. */
    record Due(String reasons, Instant at, String by) implements PeopleCase {}

    /**
     * Told.
     *
     * @param reasons why it was decided to tell
     * @param at when
     * @param how by which way, and what they were told
     * @param people how many, or null if nobody knows
     * @param by who entered it
     */
    record Informed(
            String reasons,
            Instant at,
            String how,
            @Nullable Long people,
            String by) implements PeopleCase {}

    /** Why people need not be told one by one. */
    enum Ground {
        /** The risk is not high (Art. 34(1)). */
        NO_HIGH_RISK,
        /** What was seen cannot be read, as it is encrypted (Art. 34(3)(a)). */
        PROTECTED,
        /** The high risk will not materialise any more (Art. 34(3)(b)). */
        RISK_AVERTED,
        /** It would be a disproportionate effort; the public is told instead (Art. 34(3)(c)). */
        PUBLIC_NOTICE
    }
}
