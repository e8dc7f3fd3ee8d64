package io.stammkunde.profile.suppression;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/** Tells which identifiers must not make anybody known again. Asked before anything of an event is written. */
@ApplicationScoped
public class FindSuppressed {
    private final IdentifierHashes hashes;
    private final Suppressions suppressions;

    FindSuppressed(IdentifierHashes hashes, Suppressions suppressions) {
        this.hashes = hashes;
        this.suppressions = suppressions;
    }

    /**
     * The suppressed ones of some identifiers. Fails closed: with {@link NoSuppressionKey} if something is suppressed
     * and the key to recognise it is missing.
     */
    public Uni<Suppressed> handle(Collection<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return Uni.createFrom().item(Suppressed.NONE);
        }
        return hashes.canHash() ? among(hashes.of(identifiers)) : withoutKey();
    }

    private Uni<Suppressed> among(Map<Identifier, String> hashed) {
        return suppressions
                .among(hashed.values())
                .map(found -> new Suppressed(hashed.entrySet().stream()
                        .filter(entry -> found.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(toSet())));
    }

    private Uni<Suppressed> withoutKey() {
        return suppressions
                .any()
                .chain(any -> any
                        ? Uni.createFrom().failure(new NoSuppressionKey())
                        : Uni.createFrom().item(Suppressed.NONE));
    }
}
