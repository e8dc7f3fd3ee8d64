package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.figure.TimeGrid.Block;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeGridTest {
    private static final int LEAST = 5;
    private static final LocalDate START = LocalDate.parse("2025-11-10");

    private static Map<LocalDate, Set<String>> crowd(Map<String, Integer> days) {
        var crowd = new TreeMap<LocalDate, Set<String>>();
        days.forEach((day, people) -> crowd.put(LocalDate.parse(day), names(day, people)));
        return crowd;
    }

    private static Set<String> names(String prefix, int people) {
        return new HashSet<>(
                IntStream.range(0, people).mapToObj(i -> prefix + i).toList());
    }

    /** As of a day long after. */
    private static TimeGrid grid(Map<LocalDate, Set<String>> part, List<Map<LocalDate, Set<String>>> rests) {
        return TimeGrid.of(part, rests, LocalDate.parse("2030-01-01"), LEAST);
    }

    private static Optional<Period> within(TimeGrid grid, String from, String to) {
        return grid.within(period(from, to));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void daysWithEnoughPeopleStandAlone() {
        var grid = grid(crowd(Map.of("2026-03-02", 5, "2026-03-03", 9)), List.of());

        assertThat(grid.allows(period("2026-03-02", "2026-03-03"))).isTrue();
        assertThat(grid.allows(period("2026-03-03", "2026-03-04"))).isTrue();
    }

    /** Such as the only source there is: what is told of everybody is told of it. */
    @Test
    void aPartOfWhichNobodyIsLeftIsTold() {
        var part = crowd(Map.of("2026-03-03", 3, "2026-03-04", 1));

        assertThat(grid(part, List.of(Map.of(), crowd(Map.of("2026-03-03", 0)))))
                .isEqualTo(TimeGrid.FREE);
        assertThat(grid(part, List.of(Map.of(), crowd(Map.of("2026-03-03", 1)))))
                .isNotEqualTo(TimeGrid.FREE);
    }

    @Test
    void daysWithTooFewAreDrawnTogether() {
        var grid = grid(crowd(Map.of("2026-03-03", 3, "2026-03-04", 3, "2026-03-05", 6, "2026-03-06", 2)), List.of());

        assertThat(grid.blocks())
                .extracting(Block::first)
                .containsExactly(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-05"));
        assertThat(within(grid, "2026-03-04", "2026-04-01")).contains(period("2026-03-05", "2026-04-01"));
        assertThat(within(grid, "2026-03-01", "2026-03-04")).contains(period("2026-03-01", "2026-03-03"));
        assertThat(within(grid, "2026-03-04", "2026-03-05")).isEmpty();
    }

    /** Two have come since: of them nothing is told yet, and of the days before what was told already. */
    @Test
    void theLatestDaysWaitForOthers() {
        var march = crowd(Map.of("2026-03-30", 5, "2026-03-31", 5, "2026-04-01", 2));
        var grid = TimeGrid.of(march, List.of(), LocalDate.parse("2026-04-02"), LEAST);

        assertThat(grid.allows(period("2026-03-01", "2026-04-01"))).isTrue();
        assertThat(within(grid, "2026-03-31", "2026-04-02")).contains(period("2026-03-31", "2026-04-01"));
        assertThat(within(grid, "2026-04-01", "2026-04-02")).isEmpty();
    }

    /** Nobody comes to a month that is over, so nothing waits there. */
    @Test
    void daysOfAMonthThatIsOverDoNotWait() {
        var june = crowd(Map.of("2026-06-29", 5, "2026-06-30", 2));

        assertThat(TimeGrid.of(june, List.of(), LocalDate.parse("2026-06-30"), LEAST)
                        .allows(period("2026-06-01", "2026-07-01")))
                .isFalse();
        assertThat(TimeGrid.of(june, List.of(), LocalDate.parse("2026-07-01"), LEAST)
                        .allows(period("2026-06-01", "2026-07-01")))
                .isTrue();
    }

    /** June is over, so its last day joins the day before; only July waits. */
    @Test
    void aMonthThatIsOverIsToldOfWhole() {
        var grid = TimeGrid.of(
                crowd(Map.of("2026-06-29", 5, "2026-06-30", 2, "2026-07-01", 1)),
                List.of(),
                LocalDate.parse("2026-07-01"),
                LEAST);

        assertThat(grid.allows(period("2026-06-01", "2026-07-01"))).isTrue();
        assertThat(grid.blocks())
                .containsExactly(new Block(LocalDate.parse("2026-06-29"), LocalDate.parse("2026-06-30")));
    }

    /** The same person on both days is one person. */
    @Test
    void comingBackDoesNotMakeMorePeople() {
        var regulars = names("regular", 3);
        var grid = grid(
                Map.of(
                        LocalDate.parse("2026-03-03"), regulars,
                        LocalDate.parse("2026-03-04"), regulars,
                        LocalDate.parse("2026-03-05"), names("new", 2)),
                List.of());

        assertThat(grid.blocks())
                .containsExactly(new Block(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-05")));
    }

    /** Three people a day: a month is never cut, though its last days alone are too few. */
    @Test
    void monthsWithEnoughPeopleStayWhole() {
        var days = new TreeMap<LocalDate, Set<String>>();
        for (var day = LocalDate.parse("2026-01-01"); day.getYear() == 2026; day = day.plusDays(1)) {
            days.put(day, names(day.toString(), 3));
        }
        var grid = grid(days, List.of());

        for (int month = 1; month <= 12; month++) {
            var first = LocalDate.of(2026, month, 1);
            assertThat(grid.allows(new Period(first, first.plusMonths(1)))).isTrue();
        }
        assertThat(grid.allows(period("2026-03-01", "2026-03-02"))).isFalse();
    }

    @Test
    void theRestCountsAsWell() {
        var part = crowd(Map.of("2026-03-03", 9, "2026-03-04", 9));
        var rest = crowd(Map.of("2026-03-03", 2, "2026-03-04", 7));

        assertThat(grid(part, List.of(rest)).blocks())
                .containsExactly(new Block(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04")));
    }

    /** Nothing is taken away from everybody on a day on which nobody of the part was there. */
    @Test
    void theRestCountsOnDaysOfThePartOnly() {
        var part = crowd(Map.of("2026-03-03", 9));
        var rest = crowd(Map.of("2026-03-01", 1, "2026-03-03", 9, "2026-03-04", 2));

        assertThat(grid(part, List.of(rest)).blocks())
                .containsExactly(new Block(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03")));
    }

    /** Of the rest of 3 March only two are left once the day without the part is taken away from everybody. */
    @Test
    void aDayWithoutThePartDoesNotHideTheRestOfOthers() {
        var part = crowd(Map.of("2026-03-03", 3, "2026-03-05", 3, "2026-03-06", 9));
        var rest = crowd(Map.of("2026-03-03", 2, "2026-03-04", 4, "2026-03-06", 9));

        assertThat(grid(part, List.of(rest)).blocks())
                .containsExactly(new Block(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-06")));
    }

    @Test
    void ofFewerThanEnoughInAllNothingIsTold() {
        var grid = grid(crowd(Map.of("2026-03-03", 4)), List.of());

        assertThat(within(grid, "2020-01-01", "2030-01-01")).isEmpty();
    }

    @Test
    void whereNobodyEverWasEveryPeriodCanBeTold() {
        assertThat(grid(Map.of(), List.of()).allows(period("2026-03-03", "2026-03-04")))
                .isTrue();
    }

    /**
     * The attack: whoever knows the answers for two periods knows what lies in one and not in the other, of the part and,
     * as everybody's figures are open, of the rest.
     */
    @Property(tries = 300)
    void twoPeriodsDifferByNobodyOrByEnough(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(max = 400) int visits,
            @ForAll @IntRange(min = 2, max = 9) int least) {
        var random = new Random(seed);
        var part = new TreeMap<LocalDate, Set<String>>();
        var rest = new TreeMap<LocalDate, Set<String>>();
        for (int i = 0; i < visits; i++) {
            var crowd = random.nextInt(3) == 0 ? rest : part;
            crowd.computeIfAbsent(START.plusDays(random.nextInt(120)), day -> new HashSet<>())
                    .add("p" + random.nextInt(people));
        }
        var grid = TimeGrid.of(part, List.of(rest), START.plusDays(random.nextInt(130)), least);
        // a part that is everybody is open
        Assume.that(!rest.isEmpty());
        // where nobody of the part was, everybody is the rest, and that is open
        rest.keySet().retainAll(part.keySet());

        for (int i = 0; i < 60; i++) {
            var one = grid.within(any(random));
            var other = grid.within(any(random));
            if (one.isPresent() && other.isPresent()) {
                for (var crowd : List.of(part, rest)) {
                    assertEnough(only(crowd, one.get(), other.get()), least);
                    assertEnough(only(crowd, other.get(), one.get()), least);
                    assertEnough(only(crowd, one.get(), period("1999-01-01", "1999-01-02")), least);
                }
            }
        }
    }

    private static Period any(Random random) {
        var from = START.plusDays(random.nextInt(125) - 3);
        return new Period(from, from.plusDays(1 + random.nextInt(60)));
    }

    private static Set<String> only(Map<LocalDate, Set<String>> crowd, Period here, Period notHere) {
        var seen = new HashSet<String>();
        crowd.forEach((day, people) -> {
            if (isIn(here, day) && !isIn(notHere, day)) {
                seen.addAll(people);
            }
        });
        return seen;
    }

    private static boolean isIn(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && day.isBefore(period.to());
    }

    private static void assertEnough(Set<String> people, int least) {
        assertThat(people.isEmpty() || people.size() >= least)
                .as("difference about %d people", people.size())
                .isTrue();
    }

    /** What is told of a period is all of it but for less than one block at each end. */
    @Property(tries = 200)
    void noMoreIsKeptBackThanTheBlocksThatAreCut(
            @ForAll long seed, @ForAll @IntRange(max = 400) int visits, @ForAll @IntRange(min = 1, max = 9) int least) {
        var random = new Random(seed);
        var crowd = new TreeMap<LocalDate, Set<String>>();
        for (int i = 0; i < visits; i++) {
            crowd.computeIfAbsent(START.plusDays(random.nextInt(120)), day -> new HashSet<>())
                    .add("p" + random.nextInt(30));
        }
        var grid = TimeGrid.of(crowd, List.of(), START.plusDays(random.nextInt(130)), least);
        var asked = any(random);

        grid.within(asked)
                .ifPresent(told -> assertThat(grid.blocks())
                        .filteredOn(block -> !block.first().isBefore(asked.from())
                                && block.last().isBefore(asked.to()))
                        .allMatch(block -> !block.first().isBefore(told.from())
                                && block.last().isBefore(told.to())));
    }
}
