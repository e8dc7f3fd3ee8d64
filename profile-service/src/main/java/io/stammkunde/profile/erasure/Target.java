package io.stammkunde.profile.erasure;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a request is about, with what an earlier attempt has noted before it erased it.
 *
 * @param person as far as they are still there
 * @param profileIds theirs, and those that are gone already
 * @param suppressions keyed hashes of their identifiers, and of those that are gone already
 */
record Target(Person person, Set<UUID> profileIds, Set<String> suppressions) {
    static Target of(Person person, Set<String> hashes, Erasures.Begun begun) {
        var ids = new HashSet<>(person.profileIds());
        ids.addAll(begun.profileIds());
        var suppressions = new HashSet<>(hashes);
        suppressions.addAll(begun.suppressions());
        return new Target(person, Set.copyOf(ids), Set.copyOf(suppressions));
    }
}
