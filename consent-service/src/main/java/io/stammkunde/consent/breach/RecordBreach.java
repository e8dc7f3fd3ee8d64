package io.stammkunde.consent.breach;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.deadline.DeadlineConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Enters an incident into the register. */
@ApplicationScoped
public class RecordBreach {
    private final BreachTrail trail;
    private final DeadlineConfig deadlines;
    private final Clock clock;

    public RecordBreach(BreachTrail trail, DeadlineConfig deadlines, Clock clock) {
        this.trail = trail;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The first version of a new entry. */
    @WithTransaction
    public Uni<Breach> handle(Actor by, Facts facts) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as the database
        var breach =
                new Handling(deadlines.breachHours()).record(UuidCreator.getTimeOrderedEpoch(), facts, by.name(), now);
        return trail.add(by, breach);
    }
}
