package io.stammkunde.profile.suppression;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.ProfileTopics;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Suppressions in memory, and the use cases of this package over them. */
public final class SimulatedSuppressions implements Suppressions {
    private final Set<String> suppressed = new HashSet<>();

    @Override
    public Uni<Set<String>> among(Collection<String> hashes) {
        return Uni.createFrom()
                .item(hashes.stream().filter(suppressed::contains).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Boolean> any() {
        return Uni.createFrom().item(!suppressed.isEmpty());
    }

    @Override
    public Uni<Void> change(Map<String, Boolean> suppressedByHash) {
        suppressedByHash.forEach((hash, holds) -> {
            if (holds) {
                suppressed.add(hash);
            } else {
                suppressed.remove(hash);
            }
        });
        return Uni.createFrom().voidItem();
    }

    /** As if the topic had told it. */
    public void suppress(Identifier identifier) {
        suppressed.addAll(hashing().of(List.of(identifier)).values());
    }

    public FindSuppressed finding() {
        return new FindSuppressed(hashing(), this);
    }

    public FindSuppressed findingWithoutKey() {
        return new FindSuppressed(new IdentifierHashes(Optional.empty()), this);
    }

    public static IdentifierHashes hashing() {
        return new IdentifierHashes(Optional.of(ProfileTopics.SUPPRESSION_KEY));
    }

    public static IdentifierHashes notHashing() {
        return new IdentifierHashes(Optional.empty());
    }
}
