package io.stammkunde.segment.evaluation;

import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.rule.Aggregate;
import io.stammkunde.segment.rule.NumberTest;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number taken from events that enter and leave in order of time. */
sealed interface Tally {
    void enter(PastEvent event);

    void leave(PastEvent event);

    /** The number at an instant up to which all has entered and left, or null if there is none. */
    @Nullable
    BigDecimal at(Instant now);

    /** The next instant at which the number may pass a limit of the test while nothing enters or leaves. */
    default @Nullable Instant nextChange(Instant after) {
        return null;
    }

    static Tally of(Aggregate aggregate, NumberTest test) {
        return switch (aggregate) {
            case Aggregate.Count _ -> new HowMany();
            case Aggregate.Sum sum -> new Total(sum.property());
            case Aggregate.Recency _ -> new DaysSinceLast(test);
        };
    }

    /** How many. */
    final class HowMany implements Tally {
        private int events;

        @Override
        public void enter(PastEvent event) {
            events++;
        }

        @Override
        public void leave(PastEvent event) {
            events--;
        }

        @Override
        public BigDecimal at(Instant now) {
            return BigDecimal.valueOf(events);
        }
    }

    /** The total of a property. */
    final class Total implements Tally {
        private final String property;
        private BigDecimal total = BigDecimal.ZERO;

        Total(String property) {
            this.property = property;
        }

        @Override
        public void enter(PastEvent event) {
            total = total.add(amount(event));
        }

        @Override
        public void leave(PastEvent event) {
            total = total.subtract(amount(event));
        }

        private BigDecimal amount(PastEvent event) {
            return event.properties().get(property) instanceof Value.Amount amount ? amount.number() : BigDecimal.ZERO;
        }

        @Override
        public BigDecimal at(Instant now) {
            return total;
        }
    }

    /** Whole days since the last one. */
    final class DaysSinceLast implements Tally {
        private static final long FURTHEST_DAY = Duration.ofDays(365_000).toDays();

        private final List<Long> days;
        private final Deque<PastEvent> inside = new ArrayDeque<>();

        DaysSinceLast(NumberTest test) {
            this.days = test.limits().stream()
                    .map(limit -> limit.min(BigDecimal.valueOf(FURTHEST_DAY)).longValue())
                    .flatMap(day -> Stream.of(day, day + 1))
                    .toList();
        }

        @Override
        public void enter(PastEvent event) {
            inside.addLast(event);
        }

        @Override
        public void leave(PastEvent event) {
            inside.removeFirst();
        }

        @Override
        public @Nullable BigDecimal at(Instant now) {
            return inside.isEmpty()
                    ? null
                    : BigDecimal.valueOf(
                            Duration.between(inside.getLast().at(), now).toDays());
        }

        @Override
        public @Nullable Instant nextChange(Instant after) {
            return inside.isEmpty()
                    ? null
                    : days.stream()
                            .map(day -> inside.getLast().at().plus(Duration.ofDays(day)))
                            .filter(instant -> instant.isAfter(after))
                            .min(Comparator.naturalOrder())
                            .orElse(null);
        }
    }
}
