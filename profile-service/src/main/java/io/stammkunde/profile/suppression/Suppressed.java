package io.stammkunde.profile.suppression;

import io.stammkunde.contracts.profile.Identifier;
import java.util.Collection;
import java.util.Set;

/** Identifiers that must not make anybody known again, of those that were asked about. */
public record Suppressed(Set<Identifier> identifiers) {
    /** Where nobody was erased. */
    public static final Suppressed NONE = new Suppressed(Set.of());

    public Suppressed {
        identifiers = Set.copyOf(identifiers);
    }

    /** Whether an event that states these identifiers is dropped: one suppressed identifier is enough. */
    public boolean drops(Collection<Identifier> stated) {
        return !identifiers.isEmpty() && stated.stream().anyMatch(identifiers::contains);
    }
}
