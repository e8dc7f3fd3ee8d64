package io.stammkunde.segment.evaluation;

import static io.stammkunde.segment.People.MARKETING;
import static io.stammkunde.segment.People.NOON;
import static io.stammkunde.segment.People.ada;
import static io.stammkunde.segment.People.event;
import static io.stammkunde.segment.People.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.segment.Rules;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.value.Facts;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final Rule TWO_IN_90_DAYS = Rules.orders("'aggregate':'count','op':'gte','value':2,'within':'P90D'")
            .rule();

    @Test
    void anEventStopsToCountExactlyWhenTheWindowHasPassed() {
        Person person = ada(order(90), order(1));
        Instant millisecondEarlier = NOON.minusMillis(1);
        assertThat(find(TWO_IN_90_DAYS, person, millisecondEarlier).result()).isTrue();
        assertThat(find(TWO_IN_90_DAYS, person, NOON).result()).isFalse();
        assertThat(find(TWO_IN_90_DAYS, person, millisecondEarlier).flipsAt()).isEqualTo(NOON);
    }

    @Test
    void anEventAheadOfNowCountsFromItsOwnTimeOn() {
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        Finding finding = find(TWO_IN_90_DAYS, ada(order(1), event("Order Completed", tomorrow, 1)), NOON);
        assertThat(finding.result()).isFalse();
        assertThat(finding.flipsAt()).isEqualTo(tomorrow);
    }

    @Test
    void aLifetimeCountNeverFlipsByItself() {
        Rule ever = Rules.orders("'aggregate':'count','op':'gte','value':1").rule();
        assertThat(find(ever, ada(order(1000)), NOON).flipsAt()).isNull();
    }

    @Test
    void aSumAddsTheNumbersThatAreThereAndIsZeroWithoutAny() {
        Rule below = Rules.orders("'aggregate':'sum','property':'revenue','op':'lt','value':30")
                .rule();
        assertThat(find(below, ada(), NOON).value()).isEqualTo(new Value.Amount(BigDecimal.ZERO));
        assertThat(find(below, ada(order(1, 10), order(2, 19)), NOON).result()).isTrue();
        assertThat(find(below, ada(order(1, 10), order(2, 20)), NOON).result()).isFalse();
    }

    @Test
    void recencyCountsWholeDaysSinceTheLastOneAndFlipsWhenTheyAreFull() {
        Rule lost = Rules.orders("'aggregate':'recency','op':'gte','value':30").rule();
        Finding finding = find(lost, ada(order(50), order(29)), NOON.plus(Duration.ofHours(23)));
        assertThat(finding.result()).isFalse();
        assertThat(finding.value()).isEqualTo(new Value.Amount(BigDecimal.valueOf(29)));
        assertThat(finding.flipsAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void withoutAnyEventThereIsNoRecencyToCompare() {
        Rule recent =
                Rules.orders("'aggregate':'recency','op':'notEquals','value':5").rule();
        Finding finding = find(recent, ada(), NOON);
        assertThat(finding.result()).isFalse();
        assertThat(finding.value()).isNull();
    }

    @Test
    void onlyEventsThatPassEachConditionCount() {
        Rule euros = Rules.orders(
                        "'aggregate':'count','op':'gte','value':1,'where':[{'property':'currency','op':'equals','value':'EUR'},{'property':'revenue','op':'gt','value':15}]")
                .rule();
        assertThat(find(euros, ada(order(1, 15)), NOON).result()).isFalse();
        assertThat(find(euros, ada(order(1, 16)), NOON).result()).isTrue();
    }

    @Test
    void aPermissionEndsWhenItSaysSo() {
        Instant end = NOON.plusSeconds(5);
        Person person = ada().knownAs(ada().traits(), Map.of(MARKETING, new Permission(true, "CONSENT_GIVEN", end)));
        Rule permitted = Rules.rule("{'type':'consent','purpose':'marketing'}").rule();
        assertThat(find(permitted, person, NOON).result()).isTrue();
        assertThat(find(permitted, person, NOON).flipsAt()).isEqualTo(end);
        assertThat(find(permitted, person, end).result()).isFalse();
    }

    @Test
    void negativeTestsHoldWhereNothingIsKnown() {
        assertThat(find(
                                Rules.rule("{'type':'trait','name':'country','op':'notEquals','value':'DE'}")
                                        .rule(),
                                ada(),
                                NOON)
                        .result())
                .isTrue();
        assertThat(find(
                                Rules.rule("{'type':'trait','name':'country','op':'missing'}")
                                        .rule(),
                                ada(),
                                NOON)
                        .result())
                .isTrue();
    }

    @Test
    void aCombinationFlipsNoEarlierThanItsResultCan() {
        Rule both = Rules.rule(
                        "{'type':'all','rules':[{'type':'event','name':'Order Completed','aggregate':'recency','op':'gte','value':10},{'type':'event','name':'Order Completed','aggregate':'recency','op':'gte','value':20}]}")
                .rule();
        assertThat(find(both, ada(order(0)), NOON).flipsAt()).isEqualTo(NOON.plus(Duration.ofDays(20)));
    }

    @Test
    void aChildThatNeverTurnsHoldsTheResultForEver() {
        Rule never = Rules.rule(
                        "{'type':'all','rules':[{'type':'event','name':'Order Completed','aggregate':'recency','op':'gte','value':10},{'type':'trait','name':'vip','op':'exists'}]}")
                .rule();
        assertThat(find(never, ada(order(0)), NOON).flipsAt()).isNull();
    }

    @Test
    void eventsThatMayNotBeSeenDoNotCount() {
        Rule any = Rules.orders("'aggregate':'count','op':'gte','value':1").rule();
        assertThat(Evaluator.find(any, ada(order(1)), seen -> seen.serves("analytics"), NOON)
                        .result())
                .isFalse();
    }

    @Test
    void aPersonWithoutTheScorePassesNoTestOfIt() {
        Rule cheap = Rules.rule("{'type':'score','name':'clv12m','op':'lt','value':50}")
                .rule();
        Rule different = Rules.rule("{'type':'score','name':'clv12m','op':'notEquals','value':50}")
                .rule();
        assertThat(find(cheap, scored("rfm.m", "1", null), NOON).result()).isFalse();
        assertThat(find(different, scored("rfm.m", "1", null), NOON).result()).isFalse();
        assertThat(find(new Rule.Not(cheap), ada(), NOON).result()).isTrue();
        assertThat(find(cheap, scored("clv12m", "49.99", null), NOON).result()).isTrue();
    }

    @Test
    void aScoreIsThereOnlyWhileAnalyticsIsPermitted() {
        Rule risky = Rules.rule("{'type':'score','name':'churnRisk','op':'gte','value':0.5}")
                .rule();
        Instant end = NOON.plusSeconds(5);
        Person person = scored("churnRisk", "0.75", end);

        assertThat(find(risky, person, NOON).value()).isEqualTo(new Value.Amount(new BigDecimal("0.75")));
        assertThat(find(risky, person, NOON).result()).isTrue();
        assertThat(find(risky, person, NOON).flipsAt()).isEqualTo(end);
        assertThat(find(risky, person, end).result()).isFalse();
        assertThat(find(risky, person, end).value()).isNull();
        assertThat(find(risky, ada().scored(person.scores()), NOON).result()).isFalse();
    }

    private static Person scored(String name, String number, @Nullable Instant until) {
        return ada().knownAs(Facts.NONE, Map.of("analytics", new Permission(true, "CONSENT_GIVEN", until)))
                .scored(new Scores(NOON, Map.of(name, new BigDecimal(number))));
    }

    private static Finding find(Rule rule, Person person, Instant now) {
        return Evaluator.find(rule, person, _ -> true, now);
    }
}
