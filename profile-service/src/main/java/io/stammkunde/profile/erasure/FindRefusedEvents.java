package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.StatedIdentifiers;
import io.stammkunde.profile.quality.Quarantine;
import io.stammkunde.profile.quality.QuarantinedEvent;
import io.stammkunde.profile.suppression.IdentifierHashes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finds a person's events among those that were refused. They lie under no profile, so each is looked at; one that was
 * cut off because of its size, or says of nobody whose it is, cannot be told to be anybody's.
 */
@ApplicationScoped
class FindRefusedEvents {
    private static final int PAGE = 500;

    private final Quarantine quarantine;
    private final IdentifierHashes hashes;
    private final StatedIdentifiers stated;

    FindRefusedEvents(Quarantine quarantine, IdentifierHashes hashes, IdentifierRules rules) {
        this.quarantine = quarantine;
        this.hashes = hashes;
        this.stated = new StatedIdentifiers(rules);
    }

    /** Those that state one of the identifiers. */
    Uni<List<QuarantinedEvent>> stating(Set<Identifier> identifiers) {
        return matching(found -> found.stream().anyMatch(identifiers::contains));
    }

    /** Those that state an identifier with one of the hashes. */
    Uni<List<UUID>> hashedTo(Set<String> suppressions) {
        return matching(found -> hashes.of(found).values().stream().anyMatch(suppressions::contains))
                .map(events -> events.stream().map(QuarantinedEvent::id).toList());
    }

    private Uni<List<QuarantinedEvent>> matching(Predicate<Set<Identifier>> theirs) {
        return from(Optional.empty(), theirs, new ArrayList<>());
    }

    private Uni<List<QuarantinedEvent>> from(
            Optional<UUID> after, Predicate<Set<Identifier>> theirs, List<QuarantinedEvent> found) {
        return quarantine.page(after, PAGE).chain(page -> {
            page.stream()
                    .filter(event -> theirs.test(stated.ofItem(event.event())))
                    .forEach(found::add);
            return page.size() < PAGE
                    ? Uni.createFrom().item(List.copyOf(found))
                    : from(Optional.of(page.getLast().id()), theirs, found);
        });
    }
}
