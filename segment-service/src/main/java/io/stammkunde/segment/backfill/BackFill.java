package io.stammkunde.segment.backfill;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.definition.CurrentSegments;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.SegmentStore;
import io.stammkunde.segment.definition.Stage;
import io.stammkunde.segment.membership.PersonUpdates;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Goes through all people, shard by shard, and asks the rules that are new, changed or gone. Live events ask them as well
 * from the moment on at which the segment is known everywhere, so nobody is missed between the two. How far it has come is
 * kept with the segment; doing a shard again is harmless.
 */
@ApplicationScoped
class BackFill {
    private static final Logger LOG = Logger.getLogger(BackFill.class);
    private static final int SHARDS_BETWEEN_NOTES = 8;

    private final CurrentSegments current;
    private final SegmentStore store;
    private final PersonStates states;
    private final PersonUpdates updates;
    private final SegmentConfig config;
    private final Clock clock;

    BackFill(
            CurrentSegments current,
            SegmentStore store,
            PersonStates states,
            PersonUpdates updates,
            SegmentConfig config,
            Clock clock) {
        this.current = current;
        this.store = store;
        this.states = states;
        this.updates = updates;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return current.reload()
                .map(this::waiting)
                .chain(segments -> segments.isEmpty() ? Uni.createFrom().voidItem() : build(segments))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Back-fill interrupted, trying again cause=%s",
                        failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Only once every instance knows of the change: an older catalogue is nowhere in use any more. */
    private List<Segment> waiting(List<Segment> segments) {
        Instant known = clock.instant().minus(config.catalogue().maxAge());
        return segments.stream()
                .filter(segment ->
                        segment.stage() != Stage.LIVE && !segment.stageSince().isAfter(known))
                .toList();
    }

    private Uni<Void> build(List<Segment> segments) {
        int from = segments.stream().mapToInt(Segment::built).min().orElse(0);
        return from >= PersonStates.SHARDS
                ? complete(segments)
                : shards(segments, from)
                        .chain(() -> note(segments, from + SHARDS_BETWEEN_NOTES))
                        .chain(unchanged ->
                                unchanged.isEmpty() ? Uni.createFrom().voidItem() : build(unchanged));
    }

    private Uni<Void> shards(List<Segment> segments, int from) {
        Set<String> keys = segments.stream().map(Segment::key).collect(Collectors.toSet());
        return Multi.createFrom()
                .range(from, Math.min(from + SHARDS_BETWEEN_NOTES, PersonStates.SHARDS))
                .onItem()
                .transformToUniAndConcatenate(shard -> shard(shard, keys))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> shard(int shard, Set<String> keys) {
        return states.inShard(shard)
                .group()
                .intoLists()
                .of(config.backFill().batchSize())
                .onItem()
                .transformToUniAndConcatenate(people -> updates.askAgain(people, keys))
                .onItem()
                .ignoreAsUni();
    }

    /** Keeps the progress; segments that somebody has changed meanwhile are left to the next run. */
    private Uni<List<Segment>> note(List<Segment> segments, int built) {
        return Multi.createFrom()
                .iterable(segments)
                .map(segment -> segment.progressed(built))
                .onItem()
                .transformToUniAndConcatenate(segment -> store.replace(segment).map(done -> done ? segment : null))
                .filter(Objects::nonNull)
                .collect()
                .asList();
    }

    private Uni<Void> complete(List<Segment> segments) {
        return Multi.createFrom()
                .iterable(segments)
                .onItem()
                .transformToUniAndConcatenate(this::complete)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> complete(Segment segment) {
        LOG.infof(
                "Back-fill completed segment=%s version=%d stage=%s",
                segment.key(), segment.version(), segment.stage());
        return segment.stage() == Stage.REMOVING
                ? store.delete(segment)
                : store.replace(segment.completed(clock.instant())).replaceWithVoid();
    }
}
