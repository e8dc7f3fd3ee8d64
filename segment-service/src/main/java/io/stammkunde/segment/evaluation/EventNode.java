package io.stammkunde.segment.evaluation;

import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.rule.NumberTest;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.Window;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number an event node compares, as a function of time: it can only change when an event enters the window (one that
 * lies ahead of now), when one leaves it, or when days pass. Walking these instants finds the one at which the answer
 * changes.
 */
final class EventNode {
    private final List<PastEvent> events;
    private final @Nullable Duration window;
    private final NumberTest test;
    private final Tally tally;
    private int entered;
    private int left;

    private EventNode(Rule.Event rule, List<PastEvent> oldestFirst) {
        this.events = oldestFirst;
        this.window = switch (rule.window()) {
            case Window.Lifetime _ -> null;
            case Window.Last(Duration length) -> length;
        };
        this.test = rule.test();
        this.tally = Tally.of(rule.aggregate(), rule.test());
    }

    static Finding find(Rule.Event rule, List<PastEvent> oldestFirst, Instant now) {
        EventNode node = new EventNode(rule, oldestFirst);
        node.moveTo(now);
        BigDecimal number = node.tally.at(now);
        boolean result = node.passes(number);
        Value value = number == null || !Value.Amount.inRange(number) ? null : new Value.Amount(number);
        return Finding.leaf(rule, result, value, node.flipAfter(now, result));
    }

    private @Nullable Instant flipAfter(Instant now, boolean result) {
        Instant at = nextChange(now);
        while (at != null) {
            moveTo(at);
            if (passes(tally.at(at)) != result) {
                return at;
            }
            at = nextChange(at);
        }
        return null;
    }

    private boolean passes(@Nullable BigDecimal number) {
        return number != null && test.passes(number);
    }

    private void moveTo(Instant at) {
        while (entered < events.size() && !events.get(entered).at().isAfter(at)) {
            tally.enter(events.get(entered++));
        }
        while (left < entered && window != null && !end(left).isAfter(at)) {
            tally.leave(events.get(left++));
        }
    }

    private @Nullable Instant nextChange(Instant after) {
        Instant enters = entered < events.size() ? events.get(entered).at() : null;
        Instant leaves = left < entered && window != null ? end(left) : null;
        return Flips.earlier(Flips.earlier(enters, leaves), tally.nextChange(after));
    }

    private Instant end(int event) {
        return events.get(event).at().plus(window);
    }
}
