package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.context.InTurn;
import io.stammkunde.privacy.Subject;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.profile.ErasedProfiles;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.quality.Quarantine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Erases a person. Before anything goes it is made sure that nothing of it can come back, and noted whom it is about; the
 * rest may be interrupted anywhere and repeated. What makes the person known goes last, and the others are told when it
 * is gone.
 */
@ApplicationScoped
class ErasePerson {
    private final FindPerson findPerson;
    private final FindRefusedEvents findRefusedEvents;
    private final RequireSuppression requireSuppression;
    private final Erasures erasures;
    private final ErasedProfiles erasedProfiles;
    private final PersonalRecords records;
    private final Quarantine quarantine;
    private final ProfileChanges changes;
    private final ZoneId zone;
    private final Clock clock;

    ErasePerson(
            FindPerson findPerson,
            FindRefusedEvents findRefusedEvents,
            RequireSuppression requireSuppression,
            Erasures erasures,
            ErasedProfiles erasedProfiles,
            PersonalRecords records,
            Quarantine quarantine,
            ProfileChanges changes,
            ProfileConfig config,
            Clock clock) {
        this.findPerson = findPerson;
        this.findRefusedEvents = findRefusedEvents;
        this.requireSuppression = requireSuppression;
        this.erasures = erasures;
        this.erasedProfiles = erasedProfiles;
        this.records = records;
        this.quarantine = quarantine;
        this.changes = changes;
        this.zone = config.retentionZone();
        this.clock = clock;
    }

    /** Fails with {@link NotSuppressedYet} if the person could become known again; nothing is erased then. */
    Uni<Void> handle(Subject subject) {
        return findPerson
                .target(subject)
                .call(requireSuppression::handle)
                .call(target -> note(subject.requestId(), target))
                .call(target -> erase(target, new Retention(subject.kept(), zone)))
                .call(target -> changes.forget(target.profileIds(), clock.instant()))
                .chain(requireSuppression::handle)
                .chain(() -> erasures.end(subject.requestId()));
    }

    private Uni<Void> note(UUID requestId, Target target) {
        return erasures.begin(requestId, new Erasures.Begun(target.profileIds(), target.suppressions(), false))
                .chain(() -> erasedProfiles.add(target.profileIds()));
    }

    private Uni<Void> erase(Target target, Retention retention) {
        var ids = target.profileIds();
        return records.events(ids)
                .chain(events -> eraseEvents(ids, retention.kept(events)))
                .chain(() -> records.delete(Place.SCORES, ids))
                .chain(() -> findRefusedEvents.hashedTo(target.suppressions()))
                .chain(quarantine::remove)
                .chain(() -> InTurn.each(
                        List.of(Place.MERGES, Place.REFUSED_MATCHES, Place.IDENTIFIERS, Place.PROFILES),
                        place -> records.delete(place, ids)));
    }

    private Uni<Void> eraseEvents(Set<UUID> ids, Set<String> kept) {
        return records.reduceEvents(kept).chain(() -> records.deleteEvents(ids, kept));
    }
}
