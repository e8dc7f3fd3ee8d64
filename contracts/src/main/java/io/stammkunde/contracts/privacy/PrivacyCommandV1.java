package io.stammkunde.contracts.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells one participant to do something with one person's data. Delivered at least once; the same (request, participant,
 * mode, attempt) has the same effect however often it comes.
 *
 * @param requestId the rights request it belongs to, the key of the message
 * @param participant who is meant; others pass it over
 * @param mode what is to be done
 * @param attempt from 1; a later one repeats an earlier one that was not answered, or not acceptably
 * @param profileIds all profiles the person ever had
 * @param barrier end offsets by topic and partition when the person was suppressed: what lies before them must have been
 *     read before anything is said to be erased
 * @param kept what must be kept, by category
 * @param issuedAt when it was decided
 * @param rectification what is to be corrected, or null if the request is about anything else
 */
public record PrivacyCommandV1(
        UUID requestId,
        String participant,
        PrivacyMode mode,
        int attempt,
        List<UUID> profileIds,
        Map<String, Map<Integer, Long>> barrier,
        List<KeptV1> kept,
        Instant issuedAt,
        @Nullable RectificationV1 rectification) {
    public PrivacyCommandV1 {
        profileIds = List.copyOf(profileIds);
        barrier = Map.copyOf(barrier);
        kept = List.copyOf(kept);
    }

    /** That corrects nothing. */
    public PrivacyCommandV1(
            UUID requestId,
            String participant,
            PrivacyMode mode,
            int attempt,
            List<UUID> profileIds,
            Map<String, Map<Integer, Long>> barrier,
            List<KeptV1> kept,
            Instant issuedAt) {
        this(requestId, participant, mode, attempt, profileIds, barrier, kept, issuedAt, null);
    }

    /** Whether it says values of personal data, so that it goes to the topic that keeps them for days only. */
    public boolean saysValues() {
        return rectification != null && !rectification.corrections().isEmpty();
    }

    /**
     * Records of a category that a law or a hold keeps. They are kept, restricted, until {@code until}.
     *
     * @param category as the participant names it
     * @param basis the law or the hold
     * @param happenedBefore only records of events before this day, exclusive
     * @param happenedFrom only records of events from this day on
     * @param until the first day on which they may be erased
     */
    public record KeptV1(
            String category, String basis, LocalDate happenedFrom, LocalDate happenedBefore, LocalDate until) {}

    /**
     * What a person has had corrected (Art. 16 GDPR).
     *
     * @param decidedAt from when on it holds: what was stated before does not undo it, what is stated later stands
     * @param corrections for the participant that owns the identity graph; none for the others, who get the corrected
     *     values with {@code profiles.changed}
     */
    public record RectificationV1(Instant decidedAt, List<CorrectionV1> corrections) {
        public RectificationV1 {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * One field and its right value.
     *
     * @param field name of a trait; with dots, a field inside of one
     * @param value text, number or truth value, or null to remove the field
     */
    public record CorrectionV1(String field, @Nullable Object value) {
        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "CorrectionV1[" + field + "]";
        }
    }
}
