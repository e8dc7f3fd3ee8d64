package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.Subject;
import io.stammkunde.profile.identity.AnnouncePeople;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.KeepPeople;
import io.stammkunde.profile.identity.LoadPeople;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.profile.Correction;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Statements;
import io.stammkunde.profile.storage.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Corrects what is said of a person, and tells the others. What events said, and what profiles were when they were
 * absorbed, stays as it was: that is what happened.
 */
@ApplicationScoped
class RectifyPerson {
    private final LoadPeople loadPeople;
    private final KeepPeople keepPeople;
    private final AnnouncePeople announcePeople;
    private final IdentifierRules rules;
    private final Clock clock;

    RectifyPerson(
            LoadPeople loadPeople,
            KeepPeople keepPeople,
            AnnouncePeople announcePeople,
            IdentifierRules rules,
            Clock clock) {
        this.loadPeople = loadPeople;
        this.keepPeople = keepPeople;
        this.announcePeople = announcePeople;
        this.rules = rules;
        this.clock = clock;
    }

    /** Nobody is left whom the profiles are of. */
    static final class NobodyIsThere extends RuntimeException {
        private static final long serialVersionUID = 1;

        NobodyIsThere() {
            super("none of the profiles is there", null, false, false);
        }
    }

    /** A field leads to people: changing what is said would not change to whom it leads. */
    static final class FieldIsIdentifier extends RuntimeException {
        private static final long serialVersionUID = 1;

        FieldIsIdentifier() {
            super("a correction names an identifier", null, false, false);
        }
    }

    /** How many fields are not as they should be; a statement made after the decision is as it should be. */
    Uni<List<Holding>> uncorrected(Subject subject, RectificationV1 rectification) {
        var corrections = corrections(rectification);
        var now = clock.instant();
        return loadPeople
                .handle(List.of(), subject.profileIds())
                .map(people -> living(people, subject.profileIds()).stream()
                        .mapToLong(id -> missing(corrections, people.survivorOf(id), now))
                        .sum())
                .map(count -> List.of(Holding.of(Place.PROFILES.store(), Place.PROFILES.category(), count)));
    }

    /** Repeating it changes nothing; it is announced again, as an interrupted attempt may not have done it. */
    Uni<Void> handle(Subject subject, RectificationV1 rectification) {
        var corrections = corrections(rectification);
        return Retry.untilUnopposed(() -> loadPeople
                .handle(List.of(), subject.profileIds())
                .chain(people -> correct(people, living(people, subject.profileIds()), corrections)));
    }

    private Uni<Void> correct(People people, Set<UUID> ids, List<Correction> corrections) {
        var now = clock.instant();
        ids.forEach(id -> people.change(id, profile -> profile.saying(corrected(profile.said(), corrections, now))));
        return keepPeople.handle(people).chain(() -> announcePeople.handle(people, ids));
    }

    private static Statements corrected(Statements said, List<Correction> corrections, Instant now) {
        var right = said;
        for (var correction : corrections) {
            right = correction.in(right, now);
        }
        return right;
    }

    private long missing(List<Correction> corrections, Profile profile, Instant now) {
        if (corrections.stream().anyMatch(correction -> rules.types().contains(correction.trait(profile.said())))) {
            throw new FieldIsIdentifier();
        }
        return corrections.stream()
                .filter(correction -> correction.isMissing(profile.said(), now))
                .count();
    }

    private static Set<UUID> living(People people, Collection<UUID> profileIds) {
        var living = profileIds.stream()
                .filter(id -> people.stored(id) != null)
                .map(id -> people.survivorOf(id).id())
                .collect(Collectors.toSet());
        if (living.isEmpty()) {
            throw new NobodyIsThere();
        }
        return living;
    }

    private static List<Correction> corrections(RectificationV1 rectification) {
        return rectification.corrections().stream()
                .map(correction -> new Correction(correction.field(), correction.value(), rectification.decidedAt()))
                .toList();
    }
}
