package io.stammkunde.profile.directory;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.AnnouncePeople;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.IdentityPlan;
import io.stammkunde.profile.identity.KeepPeople;
import io.stammkunde.profile.identity.LoadPeople;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.storage.Retry;
import io.stammkunde.profile.suppression.FindSuppressed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds the person of some identifiers, or makes them known, so that other services can speak of somebody by id. */
@ApplicationScoped
public class ResolveProfile {
    private final FindSuppressed findSuppressed;
    private final LoadPeople loadPeople;
    private final KeepPeople keepPeople;
    private final AnnouncePeople announcePeople;
    private final IdentifierRules rules;
    private final Clock clock;

    /** The person, and whether nobody knew them before. */
    public record Resolved(UUID profileId, boolean created) {}

    ResolveProfile(
            FindSuppressed findSuppressed,
            LoadPeople loadPeople,
            KeepPeople keepPeople,
            AnnouncePeople announcePeople,
            IdentifierRules rules,
            Clock clock) {
        this.findSuppressed = findSuppressed;
        this.loadPeople = loadPeople;
        this.keepPeople = keepPeople;
        this.announcePeople = announcePeople;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Fails with {@link DirectoryRefusal.NoIdentifier} if one of them cannot stand for anybody, and with {@link
     * DirectoryRefusal.SuppressedIdentifier} if one is of somebody who was erased.
     */
    public Uni<Resolved> handle(List<Identifier> stated) {
        var identifiers = normal(stated);
        return Retry.untilUnopposed(() -> notSuppressed(identifiers)
                .chain(() -> loadPeople.handle(identifiers))
                .chain(people -> resolve(people, identifiers)));
    }

    private Uni<Void> notSuppressed(List<Identifier> identifiers) {
        return findSuppressed
                .handle(identifiers)
                .chain(suppressed -> suppressed.drops(identifiers)
                        ? Uni.createFrom().failure(new DirectoryRefusal.SuppressedIdentifier())
                        : Uni.createFrom().voidItem());
    }

    private List<Identifier> normal(List<Identifier> stated) {
        var identifiers = new ArrayList<Identifier>();
        for (var i = 0; i < stated.size(); i++) {
            var identifier = stated.get(i);
            identifiers.add(FindProfile.identifier(rules, identifier.type(), identifier.value(), "/identifiers/" + i));
        }
        identifiers.sort(Comparator.comparingInt(identifier -> rules.types().indexOf(identifier.type())));
        return identifiers.stream().distinct().toList();
    }

    /** Somebody without events may never have been announced; telling it again is no harm. */
    private Uni<Resolved> resolve(People people, List<Identifier> identifiers) {
        var plan = IdentityPlan.of(people, identifiers, rules, UuidCreator::getTimeOrderedEpoch);
        people.apply(plan, "resolve:" + plan.profileId(), clock.instant());
        var survivor = people.survivorOf(plan.profileId());
        var created = survivor.revision() == 0;
        var repeated = survivor.eventCount() == 0 ? Set.of(survivor.id()) : Set.<UUID>of();
        return keepPeople
                .handle(people)
                .chain(() -> announcePeople.handle(people, repeated))
                .replaceWith(new Resolved(survivor.id(), created));
    }
}
