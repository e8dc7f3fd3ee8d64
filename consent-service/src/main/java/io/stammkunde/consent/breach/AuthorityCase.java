package io.stammkunde.consent.breach;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the authority is told (Art. 33 GDPR), and how far that is. */
public sealed interface AuthorityCase {
    /** Nobody has decided; the clock runs. */
    record Undecided() implements AuthorityCase {}

    /** Not told, as the breach is unlikely to result in a risk. The reasons are what the authority checks (Art. 33(5)). */
    record NotReportable(String reasons, Instant at, String by) implements AuthorityCase {}

    /** To be told; the clock runs. */
    record Due(String reasons, Instant at, String by) implements AuthorityCase {}

    /**
     * Told, at once or in phases (Art. 33(4)).
     *
     * @param reasons why it was decided to tell
     * @param phases in the order in which they were told, at least one
     * @param lateReasons why the first one came after the legal time (Art. 33(1) sentence 2), or null
     */
    record Notified(
            String reasons, List<Phase> phases, @Nullable String lateReasons) implements AuthorityCase {
        public Notified {
            phases = List.copyOf(phases);
            if (phases.isEmpty()) {
                throw new IllegalArgumentException("who is told is told something");
            }
        }

        /** When it was told first. */
        public Instant firstAt() {
            return phases.getFirst().at();
        }

        /** Whether nothing more is to follow. */
        public boolean isComplete() {
            return phases.getLast().complete();
        }
    }

    /**
     * One message to the authority.
     *
     * @param at when it was sent
     * @param by who entered it
     * @param content what it said
     * @param reference the authority's file number, or empty
     * @param complete whether nothing more is to follow
     */
    record Phase(Instant at, String by, String content, String reference, boolean complete) {}
}
