package io.stammkunde.contracts.privacy;

import java.time.Instant;
import java.util.List;

/**
 * A service keeps personal data and takes part in whatever is decided on it. Sent at each start, compacted.
 *
 * @param participant its name, the key of the message
 * @param ownsIdentity whether it knows who is who; it is erased last
 * @param stores what it keeps
 * @param since when it last started
 */
public record ParticipantV1(String participant, boolean ownsIdentity, List<StoreV1> stores, Instant since) {
    public ParticipantV1 {
        stores = List.copyOf(stores);
    }

    /**
     * A kind of data in one place.
     *
     * @param store where it lies, such as {@code profile/mongodb/events}
     * @param category what it is, such as {@code events}
     */
    public record StoreV1(String store, String category) {}
}
