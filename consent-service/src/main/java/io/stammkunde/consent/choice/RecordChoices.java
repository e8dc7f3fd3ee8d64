package io.stammkunde.consent.choice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.inbox.Inbox;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.LedgerPlan;
import io.stammkunde.consent.purpose.PurposeRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Records the choices of many events at once, and the objections of browsers. What was handled before changes nothing. */
@ApplicationScoped
public class RecordChoices {
    private static final String CONSUMER = "choices";

    private final PurposeRegister purposes;
    private final Inbox inbox;
    private final ConsentLedger ledger;
    private final AppendToLedger append;
    private final IntakeProgress progress;
    private final Clock clock;

    public RecordChoices(
            PurposeRegister purposes,
            Inbox inbox,
            ConsentLedger ledger,
            AppendToLedger append,
            IntakeProgress progress,
            Clock clock) {
        this.purposes = purposes;
        this.inbox = inbox;
        this.ledger = ledger;
        this.append = append;
        this.progress = progress;
        this.clock = clock;
    }

    /** What came of them. */
    @WithTransaction
    public Uni<Recorded> handle(List<TravellingChoices> events) {
        return purposes.load()
                .chain(known ->
                        objections(events).map(objections -> ChoicePlan.of(events, known, objections, clock.instant())))
                .chain(plan -> claim(plan).chain(claimed -> record(plan, claimed)));
    }

    /** Asked for only where a browser objects, which most do not. */
    private Uni<Map<ConsentKey, Instant>> objections(List<TravellingChoices> events) {
        var objecting = events.stream()
                .filter(TravellingChoices::gpc)
                .map(TravellingChoices::profile)
                .collect(toSet());
        return objecting.isEmpty() ? Uni.createFrom().item(Map.of()) : ledger.objectedByGpc(objecting);
    }

    private Uni<Set<String>> claim(ChoicePlan plan) {
        return plan.commands().isEmpty()
                ? Uni.createFrom().item(Set.of())
                : inbox.claim(
                        CONSUMER,
                        plan.commands().keySet().stream().collect(toMap(name -> name, name -> "")),
                        clock.instant());
    }

    private Uni<Recorded> record(ChoicePlan plan, Set<String> claimed) {
        var commands = Stream.concat(plan.signals().stream(), plan.claimed(claimed).stream())
                .toList();
        if (commands.isEmpty()) {
            return Uni.createFrom().item(new Recorded(0, 0, plan.skipped()));
        }
        return append.handle(commands)
                .call(() -> progress.add(CONSUMER, events(claimed)))
                .map(LedgerPlan::entries)
                .map(entries -> new Recorded(entries.size(), commands.size() - entries.size(), plan.skipped()));
    }

    /** How many events with choices have been recorded. */
    public Uni<Long> count() {
        return progress.count(CONSUMER);
    }

    private static int events(Set<String> claimed) {
        return (int) claimed.stream()
                .map(name -> name.substring(0, name.indexOf('\n')))
                .distinct()
                .count();
    }

    /**
     * What came of some events.
     *
     * @param entries choices and objections that were new
     * @param repetitions those that said again what stood
     * @param skipped choices about purposes there are none of, or about which a person has no say
     */
    public record Recorded(int entries, int repetitions, int skipped) {}
}
