package io.stammkunde.profile.erasure;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.privacy.Subject;
import io.stammkunde.profile.identity.IdentifierIndex;
import io.stammkunde.profile.suppression.IdentifierHashes;
import io.stammkunde.profile.suppression.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds everything that is one person, from any of their profiles. */
@ApplicationScoped
public class FindPerson {
    private final PersonalRecords records;
    private final IdentifierIndex index;
    private final Erasures erasures;
    private final IdentifierHashes hashes;
    private final Suppressions suppressions;

    FindPerson(
            PersonalRecords records,
            IdentifierIndex index,
            Erasures erasures,
            IdentifierHashes hashes,
            Suppressions suppressions) {
        this.records = records;
        this.index = index;
        this.erasures = erasures;
        this.hashes = hashes;
        this.suppressions = suppressions;
    }

    /** All identifiers of the person that some profiles are of. */
    public Uni<Set<Identifier>> identifiers(Collection<UUID> profileIds) {
        return person(profileIds).map(Person::identifiers);
    }

    /** The ids that are asked for are part of the answer, whether there is such a profile or not. */
    Uni<Person> person(Collection<UUID> profileIds) {
        return grown(Set.copyOf(profileIds));
    }

    /** Fails with {@link io.stammkunde.profile.suppression.NoSuppressionKey} if there is no key. */
    Uni<Target> target(Subject subject) {
        return erasures.of(subject.requestId())
                .chain(this::withoutReleased)
                .chain(begun -> person(joined(subject.profileIds(), begun.profileIds()))
                        .map(person -> Target.of(
                                person,
                                Set.copyOf(hashes.of(person.identifiers()).values()),
                                begun)));
    }

    /** Whoever was released after a completed erasure is somebody new, and none of this request's business. */
    private Uni<Erasures.Begun> withoutReleased(Erasures.Begun begun) {
        return begun.ended()
                ? suppressions
                        .among(begun.suppressions())
                        .map(held -> new Erasures.Begun(begun.profileIds(), held, true))
                : Uni.createFrom().item(begun);
    }

    /** Goes on until nobody new is found. */
    private Uni<Person> grown(Set<UUID> ids) {
        return records.kin(ids).chain(kin -> grown(ids, kin));
    }

    private Uni<Person> grown(Set<UUID> ids, List<PersonalRecords.Kin> kin) {
        var all = joined(ids, kin.stream().flatMap(FindPerson::everyId).toList());
        return all.equals(ids) ? whole(ids, listed(kin)) : grown(all);
    }

    private static Set<Identifier> listed(List<PersonalRecords.Kin> kin) {
        return kin.stream().flatMap(one -> one.identifiers().stream()).collect(toSet());
    }

    private static Stream<UUID> everyId(PersonalRecords.Kin kin) {
        return Stream.concat(Stream.of(kin.id()), kin.others().stream());
    }

    private Uni<Person> whole(Set<UUID> ids, Set<Identifier> listed) {
        return Uni.combine()
                .all()
                .unis(records.leadingTo(ids), index.owners(listed))
                .asTuple()
                .map(found -> new Person(ids, theirs(ids, listed, found.getItem1(), found.getItem2())));
    }

    /** What is listed but leads to somebody else is not theirs: suppressing it would shut out the other one. */
    private static Set<Identifier> theirs(
            Set<UUID> ids, Set<Identifier> listed, Set<Identifier> leading, Map<Identifier, UUID> owners) {
        var identifiers = new HashSet<>(leading);
        listed.stream()
                .filter(identifier -> !owners.containsKey(identifier) || ids.contains(owners.get(identifier)))
                .forEach(identifiers::add);
        return identifiers;
    }

    private static Set<UUID> joined(Collection<UUID> some, Collection<UUID> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
