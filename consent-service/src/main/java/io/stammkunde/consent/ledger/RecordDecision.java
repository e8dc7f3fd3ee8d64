package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.subject.ResolveSubject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Records what a person decided, as a caller reports it. A repeated request gets the entry of the first one. */
@ApplicationScoped
public class RecordDecision {
    /** A merge of the same person in between is rare; twice in a row is a defect. */
    private static final int RETRIES = 3;

    private final ResolveSubject resolveSubject;
    private final AppendDecisions append;
    private final ConsentConfig config;
    private final Clock clock;

    public RecordDecision(ResolveSubject resolveSubject, AppendDecisions append, ConsentConfig config, Clock clock) {
        this.resolveSubject = resolveSubject;
        this.append = append;
        this.config = config;
        this.clock = clock;
    }

    /** The entry that records it, as told by somebody. Fails with a {@link LedgerRefusal}, or if purpose or person cannot be told. */
    public Uni<LedgerEntry> handle(Actor by, NewDecision decision) {
        var fingerprint = Fingerprint.of(decision);
        var timely = decision.timely(clock.instant(), config.clockSkew());
        return resolveSubject
                .handle(timely.subject())
                .chain(profile -> append.handle(by, timely.request(), List.of(profile), List.of(timely), fingerprint))
                .map(List::getFirst)
                .onFailure(OneOfMany.class)
                .transform(Throwable::getCause)
                .onFailure(LineageMoved.class)
                .retry()
                .atMost(RETRIES);
    }
}
