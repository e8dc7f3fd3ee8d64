package io.stammkunde.consent.breach;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.breach.BreachRefusal.StaleBreach;
import io.stammkunde.consent.breach.PeopleCase.Ground;
import io.stammkunde.consent.deadline.DeadlineConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an officer does with an entry: decided, kept as the next version and written to the audit log as one. Each change
 * names the version it was decided on and fails with {@link StaleBreach} if there is a later one.
 */
@ApplicationScoped
public class HandleBreach {
    private final BreachRegister register;
    private final BreachTrail trail;
    private final Handling handling;
    private final Clock clock;

    public HandleBreach(BreachRegister register, BreachTrail trail, DeadlineConfig deadlines, Clock clock) {
        this.register = register;
        this.trail = trail;
        this.handling = new Handling(deadlines.breachHours());
        this.clock = clock;
    }

    /** Which version of which entry somebody has in front of them. */
    public record Seen(UUID id, int version) {}

    @WithTransaction
    public Uni<Breach> revise(Actor by, Seen seen, Facts facts, String note) {
        return change(by, seen, (breach, now) -> handling.revise(breach, facts, note, by.name(), now));
    }

    @WithTransaction
    public Uni<Breach> decideAuthority(Actor by, Seen seen, boolean tell, String reasons) {
        return change(by, seen, (breach, now) -> handling.decideAuthority(breach, tell, reasons, by.name(), now));
    }

    @WithTransaction
    public Uni<Breach> tellAuthority(Actor by, Seen seen, AuthorityCase.Phase phase, @Nullable String lateReasons) {
        return change(by, seen, (breach, now) -> handling.tellAuthority(breach, phase, lateReasons, by.name(), now));
    }

    @WithTransaction
    public Uni<Breach> decidePeople(Actor by, Seen seen, @Nullable Ground ground, String reasons) {
        return change(by, seen, (breach, now) -> handling.decidePeople(breach, ground, reasons, by.name(), now));
    }

    @WithTransaction
    public Uni<Breach> tellPeople(Actor by, Seen seen, Instant at, String how, @Nullable Long people) {
        return change(by, seen, (breach, now) -> handling.tellPeople(breach, at, how, people, by.name(), now));
    }

    @WithTransaction
    public Uni<Breach> close(Actor by, Seen seen, String summary) {
        return change(by, seen, (breach, now) -> handling.close(breach, summary, by.name(), now));
    }

    @WithTransaction
    public Uni<Breach> reopen(Actor by, Seen seen, String reasons) {
        return change(by, seen, (breach, now) -> handling.reopen(breach, reasons, by.name(), now));
    }

    private Uni<Breach> change(Actor by, Seen seen, BiFunction<Breach, Instant, Breach> decision) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as precise as the database
        return register.latest(seen.id())
                .invoke(breach -> requireLatest(breach, seen))
                .map(breach -> decision.apply(breach, now))
                .chain(next -> trail.add(by, next));
    }

    private static void requireLatest(Breach breach, Seen seen) {
        if (breach.version() != seen.version()) {
            throw new StaleBreach();
        }
    }
}
