package io.stammkunde.consent.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Carries out commands, as many as there are with the same few round trips. */
@ApplicationScoped
public class AppendToLedger {
    private final ConsentLedger ledger;
    private final ConsentAnnouncements announcements;
    private final Clock clock;

    public AppendToLedger(ConsentLedger ledger, ConsentAnnouncements announcements, Clock clock) {
        this.ledger = ledger;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What the commands, in their order, amounted to. Fails with {@link LineageMoved} if a merge came in between. */
    @WithTransaction
    public Uni<LedgerPlan> handle(List<LedgerCommand> commands) {
        var profiles = commands.stream()
                .map(LedgerCommand::profiles)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return ledger.open(profiles)
                .map(books -> LedgerPlanner.plan(books, commands, clock.instant(), UuidCreator::getTimeOrderedEpoch))
                .chain(this::number)
                .call(this::apply);
    }

    private Uni<LedgerPlan> number(LedgerPlan plan) {
        return plan.entries().isEmpty()
                ? Uni.createFrom().item(plan)
                : ledger.numbers(plan.entries().size()).map(plan::numbered);
    }

    private Uni<Void> apply(LedgerPlan plan) {
        return plan.isEmpty()
                ? Uni.createFrom().voidItem()
                : ledger.write(plan).chain(() -> announcements.announce(plan.announced()));
    }
}
