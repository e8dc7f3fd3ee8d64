package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.testshop.Shop.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.satisfaction.SatisfactionFigures;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import io.stammkunde.metrics.ticket.TicketFigures;
import io.stammkunde.metrics.voice.VoiceFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * What customers say and ask: a part of it is what it would be in a shop in which nothing else happened. What the figures
 * are of everybody is tested where they are.
 */
class RandomExperienceTest {
    private static final List<String> FIGURES = Stream.of(
                    SatisfactionFigures.all(), TicketFigures.all(), VoiceFigures.all())
            .flatMap(List::stream)
            .map(figure -> figure.definition().key())
            .toList();

    private static final UUID WEB = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final UUID TILL = UUID.fromString("00000000-0000-7000-8000-0000000000bb");
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 90;
    private static final int PEOPLE = 8;

    /** Something that happened, and what decides of which parts it is. */
    private record Happened(String person, UUID source, ResolvedEventV1 event) {}

    @Property(tries = 2)
    void aPartIsAShopOfItsOwn(@ForAll long seed, @ForAll @IntRange(min = 60, max = 90) int size) throws IOException {
        var random = new Random(seed);
        var happened = happenings(random, size);
        var from = START.plusDays(random.nextInt(20));
        var period = new Period(from, from.plusDays(20 + random.nextInt(40)));
        var knownBy = period.to().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var folder = Files.createTempDirectory("random-experience");
        try (var shop = open(folder.resolve("all"), happened, each -> true)) {
            var answers = new Answers(shop);
            isAlone(folder, happened, answers, period, null, new Restriction.OfSegment("even"), each -> isEven(each));
            isAlone(
                    folder,
                    happened,
                    answers,
                    period,
                    null,
                    new Restriction.OfSource(TILL),
                    each -> each.source().equals(TILL) || isOrder(each));
            isAlone(
                    folder,
                    happened,
                    answers,
                    period,
                    null,
                    new Restriction.OfCohort(YearMonth.of(2026, 1)),
                    each -> isOfJanuary(each.person()));
            isAlone(
                    folder,
                    happened,
                    answers,
                    period,
                    knownBy,
                    null,
                    each -> !each.event().receivedAt().isAfter(knownBy));
            groupsAreTheirRestrictions(answers, period);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void isAlone(
            Path folder,
            List<Happened> happened,
            Answers answers,
            Period period,
            @Nullable Instant knownBy,
            @Nullable Restriction part,
            Predicate<Happened> belongs)
            throws IOException {
        var restrictions = part == null ? List.<Restriction>of() : List.of(part);
        try (var alone = open(folder.resolve(UUID.randomUUID().toString()), happened, belongs)) {
            var expected = new Answers(alone);
            for (var figure : FIGURES) {
                var answer = answers.of(figure, question(period, Grain.WEEK, null, knownBy, restrictions));
                var whole = expected.of(figure, question(period, Grain.WEEK, null, null, List.of()));
                var what = "%s of %s known by %s".formatted(figure, part, knownBy);
                assertThat(answer.value()).as(what).isEqualTo(whole.value());
                assertThat(answer.people()).as(what).isEqualTo(whole.people());
                assertThat(answer.interval()).as(what).isEqualTo(whole.interval());
                assertThat(answer.series()).as(what).isEqualTo(whole.series());
            }
        }
    }

    private static void groupsAreTheirRestrictions(Answers answers, Period period) {
        for (var figure : FIGURES) {
            for (var by : List.of(Part.SOURCE, Part.SEGMENT, Part.COHORT)) {
                var dimension = Dimension.valueOf(by.name());
                var groups = answers.of(figure, question(period, null, dimension, null, List.of()))
                        .groups();
                assertThat(groups).isNotNull();
                for (var group : groups) {
                    var part = by.restriction(group.group());
                    var alone = answers.of(figure, question(period, null, null, null, List.of(part)));
                    var what = "%s of %s".formatted(figure, part);
                    assertThat(group.value()).as(what).isEqualTo(alone.value());
                    assertThat(group.people()).as(what).isEqualTo(alone.people());
                    assertThat(group.interval()).as(what).isEqualTo(alone.interval());
                }
            }
        }
    }

    private static FigureQuestion question(
            Period period,
            @Nullable Grain grain,
            @Nullable Dimension by,
            @Nullable Instant knownBy,
            List<Restriction> restrictions) {
        return new FigureQuestion(period, Comparison.NONE, null, grain, by, knownBy, restrictions);
    }

    private static Shop open(Path folder, List<Happened> happened, Predicate<Happened> belongs) throws IOException {
        Files.createDirectories(folder);
        var shop = new Shop(TestConfig.in(folder, Map.of("least-people", "1")));
        for (int person = 0; person < PEOPLE; person++) {
            shop.permit("p" + person);
            if (person % 2 == 0) {
                shop.enter("even", "p" + person);
            }
        }
        shop.events(happened.stream().filter(belongs).map(Happened::event).toList());
        return shop;
    }

    private static boolean isEven(Happened each) {
        return (each.person().charAt(1) - '0') % 2 == 0;
    }

    private static boolean isOfJanuary(String person) {
        return person.charAt(1) < '4';
    }

    private static boolean isOrder(Happened each) {
        return "Order Completed".equals(each.event().event());
    }

    /** Half of the people first order in January, the others in February. */
    private static List<Happened> happenings(Random random, int size) {
        var happened = new ArrayList<Happened>();
        for (int person = 0; person < PEOPLE; person++) {
            var name = "p" + person;
            var day = isOfJanuary(name) ? "2026-01-05" : "2026-02-05";
            happened.add(new Happened(name, WEB, Shop.from(WEB, Shop.order(name, "first-" + name, day, "10"))));
        }
        IntStream.range(0, size).forEach(number -> {
            var person = "p" + random.nextInt(PEOPLE);
            var source = random.nextBoolean() ? WEB : TILL;
            var at = START.plusDays(random.nextInt(DAYS))
                    .atTime(8 + random.nextInt(9), random.nextInt(60))
                    .toInstant(ZoneOffset.UTC);
            switch (random.nextInt(4)) {
                case 0 -> ticket(happened, random, person, source, at, "t" + number);
                case 1 -> survey(happened, random, person, source, at, "s" + number);
                case 2 -> {
                    ticket(happened, random, person, source, at, "t" + number);
                    answer(happened, random, person, source, at.plusSeconds(random.nextInt(3000)), "t" + number);
                }
                default ->
                    add(
                            happened,
                            person,
                            source,
                            "Social Mention",
                            at,
                            Map.of("network", "mastodon", "sentiment", random.nextInt(21) / 10.0 - 1));
            }
        });
        return happened;
    }

    private static void ticket(
            List<Happened> happened, Random random, String person, UUID source, Instant at, String ticket) {
        var now = at;
        for (var step : steps(random)) {
            add(happened, person, source, "Ticket " + step, now, Map.of("ticketId", ticket, "channel", "mail"));
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(400)));
        }
    }

    private static List<String> steps(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of("Opened");
            case 1 -> List.of("Opened", "Assigned", "First Answered", "Resolved");
            case 2 -> List.of("Opened", "Assigned", "Assigned", "First Answered", "Resolved");
            default -> List.of("Opened", "Assigned", "First Answered", "Resolved", "Reopened", "Resolved");
        };
    }

    private static void survey(
            List<Happened> happened, Random random, String person, UUID source, Instant at, String survey) {
        add(happened, person, source, "Survey Sent", at, Map.of("survey", survey, "kind", "nps", "channel", "mail"));
        if (random.nextBoolean()) {
            add(
                    happened,
                    person,
                    source,
                    "Survey Answered",
                    at.plus(Duration.ofHours(1 + random.nextInt(900))),
                    Map.of("survey", survey, "kind", "nps", "score", random.nextInt(11), "scaleMax", 10));
        }
    }

    private static void answer(
            List<Happened> happened, Random random, String person, UUID source, Instant at, String ticket) {
        Map<String, Object> properties = new HashMap<>(Map.of("survey", "after", "ticketId", ticket));
        properties.putAll(
                random.nextBoolean()
                        ? Map.of("kind", "csat", "score", 1 + random.nextInt(5), "scaleMax", 5)
                        : Map.of("kind", "ces", "score", 1 + random.nextInt(7), "scaleMax", 7));
        add(happened, person, source, "Survey Answered", at, properties);
    }

    private static void add(
            List<Happened> happened,
            String person,
            UUID source,
            String name,
            Instant at,
            Map<String, Object> properties) {
        var told = event("e" + happened.size(), person, name, at, properties);
        happened.add(new Happened(person, source, Shop.from(source, told)));
    }
}
