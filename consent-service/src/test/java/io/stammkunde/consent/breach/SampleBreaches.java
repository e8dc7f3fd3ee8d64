package io.stammkunde.consent.breach;

import java.time.Instant;
import java.util.UUID;

/** Entries as they may stand in the register. */
public final class SampleBreaches {
    private SampleBreaches() {}

    public static Breach of(Risk risk, Instant awareness, AuthorityCase authority) {
        return new Breach(
                UUID.randomUUID(),
                1,
                Incidents.facts(risk, awareness),
                authority,
                risk == Risk.HIGH
                        ? new PeopleCase.Informed("a high risk", awareness, "by letter", 3L, "clara")
                        : new PeopleCase.Undecided(),
                new BreachState.Open(),
                new Breach.Change(Breach.Action.RECORDED, awareness, "clara", ""));
    }
}
