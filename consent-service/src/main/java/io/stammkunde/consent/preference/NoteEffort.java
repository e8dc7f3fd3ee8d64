package io.stammkunde.consent.preference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Notes how much a decision took, where the page told. */
@ApplicationScoped
public class NoteEffort {
    private final Efforts efforts;
    private final Clock clock;

    public NoteEffort(Efforts efforts, Clock clock) {
        this.efforts = efforts;
        this.clock = clock;
    }

    /** Does nothing where nothing was told. */
    public Uni<Void> handle(Optional<Effort> told) {
        return told.map(effort -> efforts.note(effort, clock.instant()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
