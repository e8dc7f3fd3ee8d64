package io.stammkunde.profile.erasure;

import io.stammkunde.contracts.profile.Identifier;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is one person.
 *
 * @param profileIds the survivor and all that it absorbed
 * @param identifiers all that lead to them
 */
record Person(Set<UUID> profileIds, Set<Identifier> identifiers) {
    Person {
        profileIds = Set.copyOf(profileIds);
        identifiers = Set.copyOf(identifiers);
    }

    /** Leaves out who the person is. */
    @Override
    public String toString() {
        return "Person[profileIds=%s, identifiers=%d]".formatted(profileIds, identifiers.size());
    }
}
