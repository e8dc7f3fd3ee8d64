package io.stammkunde.consent.breach;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the register. */
@ApplicationScoped
public class FindBreaches {
    private final BreachRegister register;

    public FindBreaches(BreachRegister register) {
        this.register = register;
    }

    /** The latest version of each entry, the one that was recorded last first. */
    public Uni<List<Breach>> page(BreachRegister.Filter filter, @Nullable UUID before, int limit) {
        return register.page(filter, before, limit);
    }

    /** The latest version. Fails with {@link BreachRefusal.UnknownBreach}. */
    public Uni<Breach> one(UUID id) {
        return register.latest(id);
    }

    /** All versions, oldest first. Fails with {@link BreachRefusal.UnknownBreach}. */
    public Uni<List<Breach>> versions(UUID id) {
        return register.versions(id);
    }

    /** The latest version of each entry of which the company became aware in a period, in that order. */
    public Uni<List<Breach>> awareBetween(Instant from, Instant before) {
        return register.awareBetween(from, before);
    }
}
