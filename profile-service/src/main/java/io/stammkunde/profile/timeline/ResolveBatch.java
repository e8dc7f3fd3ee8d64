package io.stammkunde.profile.timeline;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.identity.AnnouncePeople;
import io.stammkunde.profile.identity.EventIdentifiers;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.identity.KeepPeople;
import io.stammkunde.profile.identity.LoadPeople;
import io.stammkunde.profile.permission.BrowserObjections;
import io.stammkunde.profile.quality.CountProcessed;
import io.stammkunde.profile.quality.Fate;
import io.stammkunde.profile.quality.Processed;
import io.stammkunde.profile.source.KnownSources;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.storage.Retry;
import io.stammkunde.profile.storage.StaleRevision;
import io.stammkunde.profile.suppression.FindSuppressed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Resolves a batch of collected events: loads in a few queries, decides, writes in a few bulks, tells the others, counts.
 * Completes when all of that is durable. Where something fails on the way, all of it is done again, for as long as it
 * takes; what was done already is recognised.
 */
@ApplicationScoped
public class ResolveBatch {
    private final EventStore events;
    private final KnownSources sources;
    private final FindSuppressed findSuppressed;
    private final LoadPeople loadPeople;
    private final KeepPeople keepPeople;
    private final AnnouncePeople announcePeople;
    private final ResolvedEvents resolvedEvents;
    private final UnprocessableRecords unprocessableRecords;
    private final CountProcessed countProcessed;
    private final IdentifierRules rules;
    private final EventIdentifiers identifiers;
    private final BrowserObjections objections;
    private final Clock clock;

    ResolveBatch(
            EventStore events,
            KnownSources sources,
            FindSuppressed findSuppressed,
            LoadPeople loadPeople,
            KeepPeople keepPeople,
            AnnouncePeople announcePeople,
            ResolvedEvents resolvedEvents,
            UnprocessableRecords unprocessableRecords,
            CountProcessed countProcessed,
            IdentifierRules rules,
            BrowserObjections objections,
            Clock clock) {
        this.events = events;
        this.sources = sources;
        this.findSuppressed = findSuppressed;
        this.loadPeople = loadPeople;
        this.keepPeople = keepPeople;
        this.announcePeople = announcePeople;
        this.resolvedEvents = resolvedEvents;
        this.unprocessableRecords = unprocessableRecords;
        this.countProcessed = countProcessed;
        this.rules = rules;
        this.identifiers = new EventIdentifiers(rules);
        this.objections = objections;
        this.clock = clock;
    }

    /** Never fails; takes as long as the stores need to come back. */
    public Uni<Void> handle(CollectedBatch batch) {
        return Retry.untilDone("resolving events", () -> attempt(batch));
    }

    /** One attempt; fails if somebody else wrote meanwhile or if a store cannot be reached. */
    Uni<Void> attempt(CollectedBatch batch) {
        return plan(batch.readable())
                .call(plan -> keepPeople.handle(plan.people(), () -> events.write(stored(plan))))
                .call(this::tell)
                .chain(plan -> finish(batch, plan));
    }

    /** What had to wait until the first part was stored is resolved now; only a whole batch can be counted. */
    private Uni<Void> finish(CollectedBatch batch, BatchPlan plan) {
        return plan.decided() < batch.readable().size()
                ? Uni.createFrom().failure(new StaleRevision())
                : unprocessableRecords
                        .keep(batch.unprocessable(plan.resolutions()))
                        .chain(() -> countProcessed.handle(processed(batch, plan)));
    }

    private Uni<BatchPlan> plan(List<CollectedRecord> records) {
        return events.traces(records.stream().map(CollectedRecord::eventId).collect(Collectors.toSet()))
                .chain(traces -> plan(records, traces));
    }

    private Uni<BatchPlan> plan(List<CollectedRecord> records, Map<String, Trace> traces) {
        var ids = records.stream()
                .flatMap(record -> identifiers.of(record.event()).stream())
                .collect(Collectors.toSet());
        var people = traces.values().stream()
                .map(Trace::profileId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Uni.combine()
                .all()
                .unis(loadPeople.handle(ids, people), sources(records), findSuppressed.handle(ids))
                .asTuple()
                .map(loaded -> BatchPlan.of(
                        records,
                        loaded.getItem1(),
                        traces,
                        loaded.getItem2(),
                        loaded.getItem3(),
                        rules,
                        objections,
                        UuidCreator::getTimeOrderedEpoch,
                        clock.instant()));
    }

    private Uni<Map<UUID, Source>> sources(List<CollectedRecord> records) {
        return sources.byIds(
                records.stream().map(record -> record.event().sourceId()).collect(Collectors.toSet()));
    }

    private Uni<Void> tell(BatchPlan plan) {
        var messages = plan.resolutions().stream()
                .map(Resolution::message)
                .flatMap(Optional::stream)
                .toList();
        return Uni.combine()
                .all()
                .unis(resolvedEvents.publish(messages), announcePeople.handle(plan.people(), plan.repeatedPeople()))
                .discardItems();
    }

    private static List<StoredEvent> stored(BatchPlan plan) {
        var stored = new ArrayList<StoredEvent>();
        for (var resolution : plan.resolutions()) {
            var record = resolution.record();
            switch (resolution) {
                case Resolution.Kept kept ->
                    stored.add(new StoredEvent(
                            record.eventId(),
                            record.place(),
                            kept.message().orElseThrow(),
                            kept.isStraggler(),
                            kept.again()));
                case Resolution.Withheld withheld ->
                    stored.add(new StoredEvent(record.eventId(), record.place(), null, false, withheld.again()));
                case Resolution.Repeated _,
                        Resolution.Duplicate _,
                        Resolution.Suppressed _,
                        Resolution.Unprocessable _ -> {}
            }
        }
        return stored;
    }

    private static List<Processed> processed(CollectedBatch batch, BatchPlan plan) {
        var processed = new ArrayList<Processed>();
        for (var resolution : plan.resolutions()) {
            var record = resolution.record();
            processed.add(new Processed(
                    record.place().partition(),
                    record.place().offset(),
                    record.event().sourceId(),
                    resolution.fate()));
        }
        batch.unreadable()
                .forEach(record -> processed.add(
                        new Processed(record.place().partition(), record.place().offset(), null, Fate.UNPROCESSABLE)));
        return processed;
    }
}
