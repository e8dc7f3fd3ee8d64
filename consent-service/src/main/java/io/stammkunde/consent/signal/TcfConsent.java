package io.stammkunde.consent.signal;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;

/**
 * What a TCF string allows to one vendor.
 *
 * @param lastUpdated when the person decided; tools round it to the day
 * @param consents purposes the person agreed to
 * @param legitimateInterests purposes the person was told of and did not object to
 * @param specialFeatures features the person opted in to
 */
record TcfConsent(
        Instant lastUpdated, Set<Integer> consents, Set<Integer> legitimateInterests, Set<Integer> specialFeatures) {
    TcfConsent {
        requireNonNull(lastUpdated, "lastUpdated");
        consents = Set.copyOf(consents);
        legitimateInterests = Set.copyOf(legitimateInterests);
        specialFeatures = Set.copyOf(specialFeatures);
    }
}
