package io.stammkunde.segment.membership;

import io.stammkunde.segment.rule.Aggregate;
import io.stammkunde.segment.rule.NumberTest;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.rule.Score;
import io.stammkunde.segment.rule.ValueTest;
import io.stammkunde.segment.rule.Window;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rules of every kind over a small world, so that they meet what happens in it. */
final class RandomRules {
    static final List<String> EVENTS = List.of("Order", "Refund", "Visit");
    static final List<String> PURPOSES = List.of("marketing", "analytics");
    static final List<Score> SCORES = List.of(Score.CLV_12M, Score.RFM_F);
    static final List<String> COUNTRIES = List.of("DE", "AT", "CH");

    private RandomRules() {}

    static Arbitrary<Rule> any() {
        return Arbitraries.lazyOf(
                RandomRules::event,
                RandomRules::event,
                RandomRules::trait,
                RandomRules::consent,
                RandomRules::scored,
                () -> any().list().ofMinSize(1).ofMaxSize(3).map(Rule.All::new),
                () -> any().list().ofMinSize(1).ofMaxSize(3).map(Rule.Any::new),
                () -> any().map(Rule.Not::new));
    }

    private static Arbitrary<Rule> event() {
        return Combinators.combine(Arbitraries.of(EVENTS), aggregate(), test(), window(), where())
                .as(Rule.Event::new);
    }

    private static Arbitrary<Aggregate> aggregate() {
        return Arbitraries.of(new Aggregate.Count(), new Aggregate.Sum("revenue"), new Aggregate.Recency());
    }

    private static Arbitrary<NumberTest> test() {
        Arbitrary<NumberTest> relation = Combinators.combine(
                        Arbitraries.of(NumberTest.Relation.class),
                        Arbitraries.integers().between(0, 6))
                .as((which, limit) -> new NumberTest.Is(which, BigDecimal.valueOf(limit)));
        Arbitrary<NumberTest> between = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((low, width) -> new NumberTest.Between(BigDecimal.valueOf(low), BigDecimal.valueOf(low + width)));
        return Arbitraries.oneOf(relation, between);
    }

    private static Arbitrary<Window> window() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Window.Lifetime()),
                Arbitraries.integers()
                        .between(1, 14)
                        .map(halfDays -> new Window.Last(Duration.ofHours(12L * halfDays))));
    }

    private static Arbitrary<List<Rule.PropertyTest>> where() {
        Arbitrary<Rule.PropertyTest> test = Arbitraries.integers()
                .between(0, 3)
                .map(limit -> new Rule.PropertyTest(
                        "revenue",
                        new ValueTest.Numeric(new NumberTest.Is(NumberTest.Relation.GTE, BigDecimal.valueOf(limit)))));
        return test.list().ofMaxSize(1);
    }

    private static Arbitrary<Rule> trait() {
        Arbitrary<ValueTest> tests = Arbitraries.of(COUNTRIES)
                .flatMap(country -> Arbitraries.of(
                        new ValueTest.EqualTo(new Value.Text(country)),
                        new ValueTest.Not(new ValueTest.EqualTo(new Value.Text(country))),
                        new ValueTest.Exists()));
        return tests.map(test -> new Rule.Trait("country", test));
    }

    private static Arbitrary<Rule> scored() {
        return Combinators.combine(Arbitraries.of(SCORES), test()).as(Rule.Scored::new);
    }

    private static Arbitrary<Rule> consent() {
        return Arbitraries.of(PURPOSES).map(Rule.Consent::new);
    }
}
