package io.stammkunde.consent.breach;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps versions of entries, in the transaction of the caller; what is in it is never changed. */
public interface BreachRegister {
    /** Adds a version. Fails with {@link BreachRefusal.StaleBreach} if this version of the entry exists already. */
    Uni<Void> add(Breach version);

    /** All versions of an entry, oldest first. Fails with {@link BreachRefusal.UnknownBreach}. */
    Uni<List<Breach>> versions(UUID id);

    /** The latest version of an entry. Fails with {@link BreachRefusal.UnknownBreach}. */
    Uni<Breach> latest(UUID id);

    /** The latest version of each entry, the one that was recorded last first. */
    Uni<List<Breach>> page(Filter filter, @Nullable UUID before, int limit);

    /** The latest version of each entry of which the company became aware in a period, in that order. */
    Uni<List<Breach>> awareBetween(Instant from, Instant before);

    /**
     * Which entries are wanted.
     *
     * @param isOpen whether something is still to be done, or null for all
     * @param risk or null for all
     */
    record Filter(@Nullable Boolean isOpen, @Nullable Risk risk) {}
}
