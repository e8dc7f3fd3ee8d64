package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.StatedIdentifiers;
import io.stammkunde.profile.suppression.FindSuppressed;
import io.stammkunde.profile.suppression.Suppressed;
import io.stammkunde.profile.suppression.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Makes sure that an event with one of a person's identifiers would be dropped, by the decision that events meet. */
@ApplicationScoped
class RequireSuppression {
    private final FindSuppressed findSuppressed;
    private final Suppressions suppressions;
    private final StatedIdentifiers stated;

    RequireSuppression(FindSuppressed findSuppressed, Suppressions suppressions, IdentifierRules rules) {
        this.findSuppressed = findSuppressed;
        this.suppressions = suppressions;
        this.stated = new StatedIdentifiers(rules);
    }

    /** Fails with {@link NotSuppressedYet} otherwise. */
    Uni<Void> handle(Target target) {
        var imagined =
                target.person().identifiers().stream().map(stated::ofEventWith).toList();
        return suppressions
                .among(target.suppressions())
                .map(found -> found.containsAll(target.suppressions()))
                .chain(all -> all ? decide(imagined) : Uni.createFrom().item(false))
                .chain(dropped ->
                        dropped ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new NotSuppressedYet()));
    }

    private Uni<Boolean> decide(List<List<Identifier>> events) {
        return findSuppressed
                .handle(events.stream().flatMap(List::stream).collect(Collectors.toSet()))
                .map(suppressed -> events.stream().allMatch(event -> staysOut(suppressed, event)));
    }

    /** An event that says of nobody whose it is makes nobody known either. */
    private static boolean staysOut(Suppressed suppressed, List<Identifier> event) {
        return event.isEmpty() || suppressed.drops(event);
    }
}
