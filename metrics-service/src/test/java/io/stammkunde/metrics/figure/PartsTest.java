package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.FigureAnswer.Group;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.reporting.UnknownSegment;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of a part of the people: by source, cohort, segment, and of an earlier state of knowledge. */
class PartsTest {
    private static final UUID WEB = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final UUID TILL = UUID.fromString("00000000-0000-7000-8000-0000000000bb");
    private static final Period MARCH = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /** Ten people buy on the web for 10, six at the till for 100; five of those on the web had bought in January. */
    private void twoSources() {
        var events = new ArrayList<ResolvedEventV1>();
        names("web", 10).forEach(name -> events.add(Shop.from(WEB, order(name, "w-" + name, "2026-03-05", "10"))));
        names("till", 6).forEach(name -> events.add(Shop.from(TILL, order(name, "t-" + name, "2026-03-20", "100"))));
        names("web", 5).forEach(name -> events.add(Shop.from(WEB, order(name, "j-" + name, "2026-01-20", "1"))));
        shop.permit(names("web", 10).toArray(String[]::new));
        shop.permit(names("till", 6).toArray(String[]::new));
        shop.events(events);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }

    private FigureAnswer revenue(@Nullable Dimension by, @Nullable Instant knownBy, Restriction... restrictions) {
        return ask("revenue", null, by, knownBy, restrictions);
    }

    private FigureAnswer ask(
            String figure,
            @Nullable Grain grain,
            @Nullable Dimension by,
            @Nullable Instant knownBy,
            Restriction... restrictions) {
        return answers.of(
                figure,
                new FigureQuestion(MARCH, Comparison.PREVIOUS, "EUR", grain, by, knownBy, List.of(restrictions)));
    }

    @Test
    void groupsBySourceAddUpToTheWhole() {
        twoSources();

        var answer = revenue(Dimension.SOURCE, null);

        assertThat(answer.value()).isEqualByComparingTo("700");
        assertThat(answer.groups())
                .extracting(Group::group, group -> String.valueOf(group.value()), Group::people)
                .containsExactly(tuple(WEB.toString(), "100", 10), tuple(TILL.toString(), "600", 6));
    }

    @Test
    void groupsByCohortAreTheMonthsOfTheFirstOrder() {
        twoSources();

        assertThat(revenue(Dimension.COHORT, null).groups())
                .extracting(Group::group, group -> String.valueOf(group.value()))
                .containsExactly(tuple("2026-01", "50"), tuple("2026-03", "650"));
    }

    @Test
    void aRestrictionGivesTheSameAsTheGroup() {
        twoSources();

        assertThat(revenue(null, null, new Restriction.OfSource(TILL)).value()).isEqualByComparingTo("600");
        assertThat(revenue(null, null, new Restriction.OfCohort(YearMonth.of(2026, 1)))
                        .value())
                .isEqualByComparingTo("50");
    }

    @Test
    void aSegmentIsItsMembersOfNow() {
        twoSources();
        shop.enter("loyal", "web0", "web1", "web2", "web3", "web4", "web5", "till0", "till1");
        shop.leave("loyal", "till1");

        assertThat(revenue(null, null, new Restriction.OfSegment("loyal")).value())
                .isEqualByComparingTo("160");
    }

    @Test
    void aSegmentThatNobodyHasToldOfIsRefused() {
        assertThatThrownBy(() -> revenue(null, null, new Restriction.OfSegment("there-is-none")))
                .isInstanceOf(UnknownSegment.class)
                .hasMessageContaining("there-is-none");
    }

    @Test
    void anErasedPersonIsInNoSegment() {
        twoSources();
        shop.enter("loyal", names("till", 6).toArray(String[]::new));
        shop.erase("till0");
        shop.enter("loyal", "till0");

        assertThat(revenue(null, null, new Restriction.OfSegment("loyal")).people())
                .isEqualTo(5);
    }

    @Test
    void aPartAboutTooFewIsHidden() {
        twoSources();
        shop.enter("few", "web0", "web1");

        var answer = revenue(null, null, new Restriction.OfSegment("few"));

        assertThat(answer.suppressed()).isTrue();
        assertThat(answer.value()).isNull();
        assertThat(answer.numerator()).isNull();
        assertThat(answer.people()).isNull();
        assertThat(answer.interval()).isNull();
    }

    @Test
    void aPartThatAllButAFewAreInIsHiddenAsWell() {
        twoSources();
        shop.enter("most", names("web", 10).toArray(String[]::new));
        shop.enter("most", names("till", 4).toArray(String[]::new));

        assertThat(revenue(null, null, new Restriction.OfSegment("most")).suppressed())
                .isTrue();
    }

    /** In either segment are the same 14 of 16: of one less the other nobody is left, of everybody two are. */
    @Test
    void aPartOfTwoRestrictionsIsHiddenForWhatEverybodyLeaves() {
        twoSources();
        for (var segment : List.of("most", "others")) {
            shop.enter(segment, names("web", 10).toArray(String[]::new));
            shop.enter(segment, names("till", 4).toArray(String[]::new));
        }

        assertThat(revenue(null, null, new Restriction.OfSegment("most"), new Restriction.OfSegment("others"))
                        .suppressed())
                .isTrue();
    }

    /** Three buy by phone: their source is hidden, the next smallest with it, and neither can be had by asking for it. */
    @Test
    void aHiddenGroupCannotBeHadByAskingForTheOthers() {
        twoSources();
        var phone = UUID.fromString("00000000-0000-7000-8000-0000000000cc");
        shop.permit("p0", "p1", "p2");
        names("p", 3).forEach(name -> shop.events(Shop.from(phone, order(name, "p-" + name, "2026-03-07", "7"))));

        assertThat(revenue(Dimension.SOURCE, null).groups())
                .extracting(Group::group, Group::suppressed)
                .containsExactly(
                        tuple(WEB.toString(), false), tuple(TILL.toString(), true), tuple(phone.toString(), true));
        assertThat(revenue(null, null, new Restriction.OfSource(TILL)).suppressed())
                .isTrue();
        assertThat(revenue(null, null, new Restriction.OfSource(WEB)).suppressed())
                .isFalse();
    }

    @Test
    void aSeriesOfAPartHidesSmallDays() {
        twoSources();
        shop.enter("loyal", "web0", "web1", "web2", "web3", "web4", "till0");

        var series = ask("revenue", Grain.DAY, null, null, new Restriction.OfSegment("loyal"))
                .series();

        assertThat(series)
                .filteredOn(Point::suppressed)
                .extracting(Point::at)
                .containsExactly(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-20"));
    }

    @Test
    void whatCameLaterIsNotKnownYet() {
        twoSources();
        shop.permit("late");
        shop.events(Shop.receivedAt(Instant.parse("2026-05-01T00:00:00Z"), order("late", "l", "2026-03-06", "5")));

        assertThat(revenue(null, null).value()).isEqualByComparingTo("705");
        assertThat(revenue(null, Instant.parse("2026-04-15T00:00:00Z")).value()).isEqualByComparingTo("700");
        assertThat(revenue(null, noon("2026-03-10")).value()).isEqualByComparingTo("100");
    }

    @Test
    void anAnswerHasItsIntervalAndTellsWhetherTheChangeIsChance() {
        twoSources();

        var answer = ask("revenue-per-customer", null, null, null);

        // 10 × 10 and 6 × 100: mean 43.75, s² = Σ(x − 43.75)² / 15
        double error = Math.sqrt((10 * 33.75 * 33.75 + 6 * 56.25 * 56.25) / 15 / 16);
        assertThat(answer.interval()).isNotNull();
        assertThat(answer.interval().standardError()).isCloseTo(error, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(answer.change()).as("nobody bought in February").isNull();
    }

    @Test
    void theQualityOfAPeriodIsThatOfItsOrders() {
        assertThat(Quality.graded(1000, 1000, 0, 31).grade()).isEqualTo("A");
        assertThat(Quality.graded(1000, 960, 0, 31).grade()).isEqualTo("B");
        assertThat(Quality.graded(1000, 1000, 2, 31).grade()).isEqualTo("C");
        assertThat(Quality.graded(1000, 500, 0, 31).grade()).isEqualTo("C");
    }
}
