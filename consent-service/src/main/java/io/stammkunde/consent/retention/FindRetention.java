package io.stammkunde.consent.retention;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads rules and holds. */
@ApplicationScoped
public class FindRetention {
    private final RetentionRegister register;

    public FindRetention(RetentionRegister register) {
        this.register = register;
    }

    /** The latest version of each rule, ordered by key. */
    public Uni<List<RetentionRule>> rules() {
        return register.rules();
    }

    /** Holds that nobody has ended, oldest first; of one profile, or of all. */
    public Uni<List<LegalHold>> holds(Optional<UUID> profile) {
        return register.holds(profile.map(List::of));
    }
}
