package io.stammkunde.contracts.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participant did, or found. It is believed only if in every row {@code found = erased + anonymised + restricted +
 * retained + corrected} and what it had read reaches the barrier.
 *
 * @param requestId of the command, the key of the message
 * @param participant who answers
 * @param mode of the command
 * @param attempt of the command
 * @param rows one for each store and category, those with nothing in them included
 * @param consumed offsets read so far, by topic and partition, of the topics of the barrier that it reads at all
 * @param identity all profiles and keyed hashes of the person, for {@link PrivacyMode#IDENTIFY} only
 * @param failure why it could not be done, or null; not personal
 * @param completedAt when it was done
 */
public record PrivacyReceiptV1(
        UUID requestId,
        String participant,
        PrivacyMode mode,
        int attempt,
        List<RowV1> rows,
        Map<String, Map<Integer, Long>> consumed,
        @Nullable IdentityV1 identity,
        @Nullable String failure,
        Instant completedAt) {
    public PrivacyReceiptV1 {
        rows = List.copyOf(rows);
        consumed = Map.copyOf(consumed);
    }

    /**
     * Records of one category in one store.
     *
     * @param store where
     * @param category what
     * @param found how many there were
     * @param erased how many are gone
     * @param anonymised how many can no longer be related to anybody
     * @param restricted how many are kept but no longer used
     * @param retained how many are kept because a law or a hold says so
     * @param basis which, if any are kept
     * @param until the first day on which what is kept may be erased
     * @param corrected how many values now are what a rectification says; only these are counted as found then
     */
    public record RowV1(
            String store,
            String category,
            long found,
            long erased,
            long anonymised,
            long restricted,
            long retained,
            @Nullable String basis,
            @Nullable LocalDate until,
            long corrected) {
        /** Of which nothing is corrected. */
        public RowV1(
                String store,
                String category,
                long found,
                long erased,
                long anonymised,
                long restricted,
                long retained,
                @Nullable String basis,
                @Nullable LocalDate until) {
            this(store, category, found, erased, anonymised, restricted, retained, basis, until, 0);
        }

        /** Whether nothing got lost between finding and reporting. */
        public boolean addsUp() {
            return found == erased + anonymised + restricted + retained + corrected;
        }
    }

    /**
     * Who the person is, without saying it.
     *
     * @param profileIds all profiles they ever had
     * @param suppressions keyed hashes of all their identifiers, hexadecimal
     */
    public record IdentityV1(List<UUID> profileIds, List<String> suppressions) {
        public IdentityV1 {
            profileIds = List.copyOf(profileIds);
            suppressions = List.copyOf(suppressions);
        }
    }
}
