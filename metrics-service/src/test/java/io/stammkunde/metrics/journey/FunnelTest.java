package io.stammkunde.metrics.journey;

import static io.stammkunde.metrics.testshop.Shop.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.journey.Funnel.Step;
import io.stammkunde.metrics.journey.Funnel.Within;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunnelTest {
    private static final Period PERIOD = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
    private static final Instant START = Instant.parse("2026-03-10T08:00:00Z");
    private static final String[] PEOPLE = {"ada", "ben", "cleo", "dan", "eve", "finn", "gil", "hans", "ida", "jan"};

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;
    private int told;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
        shop.permit(PEOPLE);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void does(String person, String event, Instant at) {
        shop.events(event("did-" + told++, person, event, at, Map.of()));
    }

    private Funnel funnel(String steps) {
        return funnel(steps, null);
    }

    private Funnel funnel(String steps, @Nullable Part by, Restriction... restrictions) {
        return new ShowFunnel(shop.database, shop.calendar, answers.measure, shop.config)
                .handle(Answers.about(PERIOD, restrictions), Steps.of(steps), Window.of("P1D"), by)
                .await()
                .indefinitely();
    }

    @Test
    void eachStepTellsWhoIsLeftAndHowLongItTook() {
        for (int i = 0; i < PEOPLE.length; i++) {
            does(PEOPLE[i], "View", START);
            if (i < 8) {
                does(PEOPLE[i], "Start", START.plusSeconds(10L * (i + 1)));
            }
            if (i < 5) {
                does(PEOPLE[i], "Order", START.plusSeconds(100));
            }
        }

        var funnel = funnel("View, Start ,Order");

        assertThat(funnel.steps())
                .containsExactly(
                        new Step("View", 10, 1.0, null, null, null, null, false),
                        new Step("Start", 8, 0.8, 0.8, 2, 45.0, new Within(10, 80), false),
                        new Step("Order", 5, 0.5, 0.625, 3, 70.0, null, false));
        assertThat(funnel.medianSeconds()).isEqualTo(100.0);
    }

    @Test
    void stepsOfFewPeopleAreNotShown() {
        for (int i = 0; i < 5; i++) {
            does(PEOPLE[i], "View", START);
        }
        does("ada", "Order", START.plusSeconds(1));

        var funnel = funnel("View,Order,Return");

        assertThat(funnel.steps())
                .containsExactly(
                        new Step("View", 5, 1.0, null, null, null, null, false),
                        new Step("Order", null, null, null, null, null, null, true),
                        new Step("Return", 0, 0.0, null, null, null, null, false));
        assertThat(funnel.medianSeconds()).isNull();
    }

    @Test
    void aFunnelNobodyEntersIsEmpty() {
        assertThat(funnel("View,Order").steps())
                .extracting(Step::people, Step::shareOfFirst)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(0, null));
    }

    /** Everybody views once in the period; what follows is seen to the end of the window. */
    private int ordering(Duration afterwards) {
        for (var person : PEOPLE) {
            does(person, "View", Instant.parse("2026-03-31T21:59:00Z"));
            does(person, "Order", Instant.parse("2026-03-31T21:59:00Z").plus(afterwards));
        }
        Integer people = funnel("View,Order").steps().getLast().people();
        assertThat(people).isNotNull();
        return people;
    }

    @Test
    void theWindowContainsItsEndThoughThePeriodIsOver() {
        assertThat(ordering(Duration.ofDays(1))).isEqualTo(10);
    }

    @Test
    void afterTheWindowAStepIsMissed() {
        assertThat(ordering(Duration.ofDays(1).plusMillis(1))).isZero();
    }

    @Test
    void whatHappensAtTheSameInstantIsNotLater() {
        assertThat(ordering(Duration.ZERO)).isZero();
    }

    @Test
    void anOrderUnderItsOtherNameIsAnOrder() {
        for (var person : PEOPLE) {
            does(person, "View", START);
            does(person, "Completed Order", START.plusSeconds(1));
        }

        assertThat(funnel("View,Order Completed").steps().getLast().people()).isEqualTo(10);
        assertThat(funnel("View,Completed Order").steps().getLast())
                .isEqualTo(new Step("Order Completed", 10, 1.0, 1.0, 0, 1.0, new Within(1, 1), false));
    }

    @Test
    void mergedProfilesWalkTogetherAndWithdrawnOnesNotAtAll() {
        shop.permit("device");
        for (var person : PEOPLE) {
            does(person.equals("ada") ? "device" : person, "View", START);
            does(person, "Order", START.plusSeconds(1));
        }
        shop.merge("device", "ada");
        assertThat(funnel("View,Order").steps().getLast().people()).isEqualTo(10);

        shop.withdraw("ada");

        assertThat(funnel("View,Order").steps()).extracting(Step::people).isEqualTo(List.of(9, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "View", "View,", ",View", "a,b,c,d,e,f,g,h,i"})
    void aFunnelHasFromTwoToEightNamedSteps(String steps) {
        assertThatThrownBy(() -> Steps.of(steps)).isInstanceOf(InvalidParameter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT0S", "PT0.5S", "-P1D", "P367D", "P1M", "P99999999999999D", "7"})
    void aWindowIsADurationOfUpToAYear(String window) {
        assertThatThrownBy(() -> Window.of(window)).isInstanceOf(InvalidParameter.class);
    }

    @Test
    void aFunnelIsDividedBySegmentsAndRestrictedToOne() {
        for (int i = 0; i < PEOPLE.length; i++) {
            does(PEOPLE[i], "View", START);
            if (i < 7) {
                does(PEOPLE[i], "Order", START.plusSeconds(60));
            }
        }
        shop.enter("first-five", "ada", "ben", "cleo", "dan", "eve");
        shop.enter("nine", "ada", "ben", "cleo", "dan", "eve", "finn", "gil", "hans", "ida");

        var groups = funnel("View,Order", Part.SEGMENT).groups();
        assertThat(groups).isNotNull();
        assertThat(groups).extracting(Funnel.Group::group).containsExactly("first-five", "nine");
        // seven ordered, so the two others who did would follow from those of the segment
        assertThat(groups.getFirst().steps())
                .containsExactly(
                        new Step("View", 5, 1.0, null, null, null, null, false),
                        new Step("Order", null, null, null, null, null, null, true));
        // everybody but one: who that is would follow from the difference
        assertThat(groups.getLast().steps().getFirst().suppressed()).isTrue();
        assertThat(funnel("View,Order", null, new Restriction.OfSegment("first-five"))
                        .steps())
                .isEqualTo(groups.getFirst().steps());
        assertThat(funnel("View,Order").groups()).isNull();
    }

    @Test
    void pathsGoBackAsWellAsOn() {
        for (int i = 0; i < 6; i++) {
            does(PEOPLE[i], "Search", START.minusSeconds(200));
            does(PEOPLE[i], "View", START.minusSeconds(100));
            does(PEOPLE[i], "Order", START);
        }
        does("ada", "Order", START.plus(Duration.ofDays(9)));

        var paths = new ShowPaths(shop.database, shop.calendar, answers.measure)
                .handle(new ShowPaths.Inquiry(
                        Answers.about(PERIOD), "Order", Direction.PREVIOUS, 3, 10, Window.of("P1D")))
                .await()
                .indefinitely();

        assertThat(paths.starts()).isEqualTo(7);
        assertThat(paths.direction()).isEqualTo("previous");
        assertThat(paths.paths()).containsExactly(new Paths.Path(List.of("View", "Search"), 6, 6, 6.0 / 7));
        assertThat(paths.others()).isEqualTo(1);
        assertThatThrownBy(() -> Direction.of("sideways")).isInstanceOf(InvalidParameter.class);
    }
}
