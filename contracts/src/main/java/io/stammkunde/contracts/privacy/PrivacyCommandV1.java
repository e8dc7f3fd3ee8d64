package io.stammkunde.contracts.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
 */
public record PrivacyCommandV1(
        UUID requestId,
        String participant,
        PrivacyMode mode,
        int attempt,
        List<UUID> profileIds,
        Map<String, Map<Integer, Long>> barrier,
        List<KeptV1> kept,
        Instant issuedAt) {
    public PrivacyCommandV1 {
        profileIds = List.copyOf(profileIds);
        barrier = Map.copyOf(barrier);
        kept = List.copyOf(kept);
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
}
