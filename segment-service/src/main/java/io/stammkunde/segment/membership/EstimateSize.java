package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.rule.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How many members a rule would have, from whole shards of people until the sample is large enough. */
@ApplicationScoped
public class EstimateSize {
    private final PersonStates states;
    private final SegmentConfig config;
    private final Clock clock;

    EstimateSize(PersonStates states, SegmentConfig config, Clock clock) {
        this.states = states;
        this.config = config;
        this.clock = clock;
    }

    public Uni<SizeEstimate> handle(String purpose, Rule rule) {
        Sample sample = new Sample(purpose, rule, clock.instant());
        return Multi.createFrom()
                .range(0, PersonStates.SHARDS)
                .onItem()
                .transformToUniAndConcatenate(shard -> look(sample, shard))
                .collect()
                .last()
                .chain(states::count)
                .map(sample::estimate);
    }

    private Uni<Void> look(Sample sample, int shard) {
        return sample.people.get() >= config.backFill().sample()
                ? Uni.createFrom().voidItem()
                : states.statesInShard(shard)
                        .emitOn(Infrastructure.getDefaultExecutor())
                        .invoke(sample::add)
                        .onItem()
                        .ignoreAsUni()
                        .invoke(sample.shards::incrementAndGet);
    }

    /** What has been seen so far. */
    private static final class Sample {
        private final String purpose;
        private final Rule rule;
        private final Instant now;
        private final AtomicLong people = new AtomicLong();
        private final AtomicLong members = new AtomicLong();
        private final AtomicInteger shards = new AtomicInteger();

        Sample(String purpose, Rule rule, Instant now) {
            this.purpose = purpose;
            this.rule = rule;
            this.now = now;
        }

        void add(PersonState state) {
            people.incrementAndGet();
            if (state.fate() instanceof Fate.Active
                    && Judgement.of(purpose, rule, state.person(), now).status() == Status.MEMBER) {
                members.incrementAndGet();
            }
        }

        SizeEstimate estimate(long known) {
            boolean everyone = shards.get() == PersonStates.SHARDS;
            return SizeEstimate.of(members.get(), people.get(), everyone ? people.get() : known);
        }
    }
}
