package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.IdentityV1;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The personal data that a service keeps. Each has one implementation, a bean. */
public interface PersonalData {
    /** Everything it keeps, by store and category. */
    List<StoreV1> stores();

    /** The incoming channels that bring personal data: their topics must be read up to the barrier. */
    List<String> channels();

    /** Whether it knows who is who. */
    default boolean ownsIdentity() {
        return false;
    }

    /** What there is: one holding for each of {@link #stores}, empty ones included. */
    Uni<List<Holding>> count(Subject subject);

    /** Erases all that is not retained, and makes sure that what is still on its way stays out. Safe to repeat. */
    Uni<Void> erase(Subject subject);

    /** Takes the person out of evaluations, counts and exports, or lets them in again. Safe to repeat. */
    Uni<Void> restrict(Subject subject, boolean restricted);

    /**
     * How many values are not what a rectification says, by store and category; what is left out counts as none. Changes
     * nothing. Whoever only holds copies of profiles has nothing of its own to correct: it gets the corrected ones with
     * {@code profiles.changed}.
     */
    default Uni<List<Holding>> uncorrected(Subject subject, RectificationV1 rectification) {
        return Uni.createFrom().item(List.of());
    }

    /** Corrects what is not as the rectification says. Safe to repeat. */
    default Uni<Void> rectify(Subject subject, RectificationV1 rectification) {
        return Uni.createFrom().voidItem();
    }

    /** Everything that is held on the person, by category, in a form that becomes JSON. */
    Uni<Map<String, Object>> holdings(List<UUID> profileIds);

    /** All profiles and keyed hashes of a person, for the one that {@link #ownsIdentity}. */
    default Uni<IdentityV1> identify(Subject subject) {
        return Uni.createFrom().failure(new UnsupportedOperationException("does not know who is who"));
    }

    /**
     * Remembers what was found before anything was erased, so that a repetition after a crash can still tell it.
     *
     * @param found by place; never becomes less in a later call for the same request
     * @return all that was ever found for this request, by place
     */
    Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found);
}
