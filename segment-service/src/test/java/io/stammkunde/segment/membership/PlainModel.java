package io.stammkunde.segment.membership;

import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.rule.Aggregate;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.Window;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Slow and obvious: asks the whole rule of the whole history, remembers nothing, and knows no flips. */
final class PlainModel {
    private PlainModel() {}

    static Status status(String purpose, Rule rule, Person person, Instant now) {
        boolean permitted = permitted(person, purpose, now);
        List<PastEvent> visible = person.history().events().stream()
                .filter(event -> !permitted || event.purposes().contains(purpose))
                .toList();
        if (!holds(rule, person, visible, now)) {
            return Status.OUT;
        }
        return permitted ? Status.MEMBER : Status.LEFT_OUT;
    }

    private static boolean permitted(Person person, String purpose, Instant now) {
        Permission permission = person.permissions().get(purpose);
        return permission != null
                && permission.permitted()
                && (permission.validUntil() == null || permission.validUntil().isAfter(now));
    }

    private static boolean holds(Rule rule, Person person, List<PastEvent> visible, Instant now) {
        return switch (rule) {
            case Rule.All all -> all.rules().stream().allMatch(each -> holds(each, person, visible, now));
            case Rule.Any any -> any.rules().stream().anyMatch(each -> holds(each, person, visible, now));
            case Rule.Not not -> !holds(not.rule(), person, visible, now);
            case Rule.Trait trait -> trait.test().passes(person.traits().get(trait.name()));
            case Rule.Consent consent -> permitted(person, consent.purpose(), now);
            case Rule.Scored scored -> {
                BigDecimal number = person.scores().numbers().get(scored.score().key());
                yield number != null
                        && permitted(person, "analytics", now)
                        && scored.test().passes(number);
            }
            case Rule.Event event -> holds(event, counting(event, visible, now), now);
        };
    }

    private static List<PastEvent> counting(Rule.Event rule, List<PastEvent> visible, Instant now) {
        return visible.stream()
                .filter(event -> event.name().equals(rule.name()))
                .filter(event -> !event.at().isAfter(now))
                .filter(event -> !(rule.window() instanceof Window.Last(Duration length))
                        || event.at().isAfter(now.minus(length)))
                .filter(event -> rule.where().stream()
                        .allMatch(test -> test.test().passes(event.properties().get(test.property()))))
                .toList();
    }

    private static boolean holds(Rule.Event rule, List<PastEvent> events, Instant now) {
        return switch (rule.aggregate()) {
            case Aggregate.Count _ -> rule.test().passes(BigDecimal.valueOf(events.size()));
            case Aggregate.Sum sum ->
                rule.test()
                        .passes(events.stream()
                                .map(event -> ((Value.Amount) event.properties().get(sum.property())).number())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            case Aggregate.Recency _ ->
                events.stream()
                        .map(PastEvent::at)
                        .max(Comparator.naturalOrder())
                        .map(last -> rule.test()
                                .passes(BigDecimal.valueOf(
                                        Duration.between(last, now).toDays())))
                        .orElse(false);
        };
    }
}
