package io.stammkunde.metrics.ticket;

import static io.stammkunde.metrics.testshop.Shop.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.ticket.TicketReport.Group;
import io.stammkunde.metrics.ticket.TicketReport.Share;
import io.stammkunde.metrics.ticket.TicketReport.Spread;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketsTest {
    private static final String FROM = "2026-03-01";
    private static final String TO = "2026-04-01";
    private static final Instant OPENED = Instant.parse("2026-03-10T08:00:00Z");
    private static final String[] PEOPLE = {"ada", "ben", "cleo", "dan", "eve"};

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

    private void step(String person, String ticket, String step, Instant at, @Nullable String channel) {
        Map<String, Object> properties = new HashMap<>(Map.of("ticketId", ticket, "priority", "high"));
        if (channel != null) {
            properties.put("channel", channel);
        }
        shop.events(event("step-" + told++, person, "Ticket " + step, at, properties));
    }

    private void step(String person, String ticket, String step, Instant at) {
        step(person, ticket, step, at, "mail");
    }

    private static Instant after(double hours) {
        return OPENED.plusMillis(Math.round(hours * Duration.ofHours(1).toMillis()));
    }

    private TicketReport report(Grouping by, Restriction... restrictions) {
        return new ReportTickets(shop.database, shop.calendar, answers.measure)
                .handle(Answers.about(new Period(LocalDate.parse(FROM), LocalDate.parse(TO)), restrictions), by)
                .await()
                .indefinitely();
    }

    @Test
    void timesRunFromTheOpening() {
        step("ada", "1", "First Answered", after(0.5));
        step("ada", "1", "Opened", OPENED);
        step("ada", "1", "First Answered", after(2));
        step("ada", "1", "Resolved", after(3));
        step("ben", "2", "Opened", OPENED);
        step("ben", "2", "First Answered", after(1));
        step("ben", "2", "Resolved", after(3.001));

        assertThat(answers.value("first-response-time", FROM, TO)).isEqualTo("0.75");
        assertThat(answers.value("resolution-time", FROM, TO)).isEqualTo("3.0005");
        assertThat(answers.value("share-solved-within-3-hours", FROM, TO)).isEqualTo("0.5");
        assertThat(answers.of("resolution-time", Answers.question(FROM, TO)).unit())
                .isEqualTo("hours");
    }

    @Test
    void aReopenedTicketIsResolvedByTheFirstResolutionAfterThat() {
        step("ada", "1", "Opened", OPENED);
        step("ada", "1", "Resolved", after(1));
        step("ada", "1", "Reopened", after(2));
        assertThat(answers.value("resolution-time", FROM, TO)).isNull();
        assertThat(answers.value("backlog", FROM, TO)).isEqualTo("1");

        step("ada", "1", "Resolved", after(5));
        step("ada", "1", "Resolved", after(7));

        assertThat(answers.value("resolution-time", FROM, TO)).isEqualTo("5");
        assertThat(answers.value("reopened-share", FROM, TO)).isEqualTo("1");
        assertThat(answers.value("share-solved-within-3-hours", FROM, TO)).isEqualTo("0");
        assertThat(answers.value("backlog", FROM, TO)).isEqualTo("0");
    }

    @Test
    void eachTimeCountsOnTheDayItEnds() {
        step("ada", "1", "Opened", Instant.parse("2026-02-28T22:00:00Z"));
        step("ada", "1", "First Answered", Instant.parse("2026-02-28T22:30:00Z"));
        step("ada", "1", "Resolved", Instant.parse("2026-02-28T23:00:00Z"));

        assertThat(answers.value("first-response-time", FROM, TO)).isNull();
        assertThat(answers.value("first-response-time", "2026-02-01", FROM)).isEqualTo("0.5");
        assertThat(answers.value("resolution-time", FROM, TO)).isEqualTo("1");
        assertThat(answers.value("resolution-time", "2026-02-01", FROM)).isNull();
    }

    @Test
    void anOpenTicketMissesTheTargetOnlyOnceItsTimeIsOver() {
        step("ada", "1", "Opened", Shop.NOW.minus(Duration.ofHours(2)));
        assertThat(answers.value("share-solved-within-3-hours", "2026-07-01", "2026-07-02"))
                .isNull();

        step("ada", "2", "Opened", Shop.NOW.minus(Duration.ofHours(3)));
        assertThat(answers.value("share-solved-within-3-hours", "2026-07-01", "2026-07-02"))
                .isEqualTo("0");
    }

    @Test
    void onlyAssignedTicketsTellWhetherTheyWerePassedOn() {
        step("ada", "1", "Opened", OPENED);
        step("ada", "1", "Resolved", after(1));
        assertThat(answers.value("never-reassigned-share", FROM, TO)).isNull();

        step("ben", "2", "Opened", OPENED);
        step("ben", "2", "Assigned", after(0.1));
        step("ben", "2", "Resolved", after(1));
        step("cleo", "3", "Opened", OPENED);
        step("cleo", "3", "Assigned", after(0.1));
        step("cleo", "3", "Assigned", after(0.2));
        step("cleo", "3", "Resolved", after(1));
        assertThat(answers.value("never-reassigned-share", FROM, TO)).isEqualTo("0.5");
    }

    @Test
    void theBacklogIsALevelAtTheEndOfEachPoint() {
        step("ada", "1", "Opened", Instant.parse("2026-01-10T08:00:00Z"));
        step("ben", "2", "Opened", Instant.parse("2026-02-10T08:00:00Z"));
        step("ada", "1", "Resolved", Instant.parse("2026-02-20T08:00:00Z"));
        step("ben", "2", "Resolved", Instant.parse("2026-03-31T22:30:00Z"));

        var backlog = answers.of("backlog", Answers.question("2026-01-01", "2026-05-01", null, Grain.MONTH));

        assertThat(backlog.series())
                .extracting(Point::value)
                .containsExactly(new BigDecimal("1"), new BigDecimal("1"), new BigDecimal("1"), new BigDecimal("0"));
        assertThat(backlog.value()).isEqualTo("0");
        assertThat(answers.value("backlog", "2025-12-01", "2026-01-01")).isEqualTo("0");
    }

    @Test
    void aTicketWhoseOpeningIsNotKnownIsNone() {
        step("ada", "1", "First Answered", OPENED);
        step("ada", "1", "Resolved", after(1));

        assertThat(answers.value("resolution-time", FROM, TO)).isNull();
        assertThat(report(Grouping.NOTHING).groups()).isEmpty();
    }

    @Test
    void stepsToldInTheWrongOrderCountAsAtOnce() {
        step("ada", "1", "Opened", OPENED);
        step("ada", "1", "Resolved", after(-1));

        assertThat(answers.value("resolution-time", FROM, TO)).isEqualTo("0");
    }

    @Test
    void whoeverWithdrewNoLongerCounts() {
        step("ada", "1", "Opened", OPENED);
        step("ada", "1", "Resolved", after(1));
        step("ben", "2", "Opened", OPENED);
        shop.withdraw("ada");
        shop.erase("ben");

        assertThat(answers.value("resolution-time", FROM, TO)).isNull();
        assertThat(answers.value("backlog", FROM, TO)).isEqualTo("0");
        assertThat(shop.database
                        .ask(sql -> sql.fetchCount(org.jooq.impl.DSL.table("ticket_steps")))
                        .await()
                        .indefinitely())
                .isEqualTo(2);
    }

    @Test
    void theReportTellsHowTimesLieByChannel() {
        for (int i = 0; i < PEOPLE.length; i++) {
            step(PEOPLE[i], "t" + i, "Opened", OPENED, i == 0 ? null : "phone");
            step(PEOPLE[i], "t" + i, "Resolved", after(i + 1), "phone");
        }
        step("ada", "chat", "Opened", OPENED, "chat");

        assertThat(report(Grouping.CHANNEL).groups())
                .containsExactly(
                        new Group(
                                "phone",
                                5,
                                new Share(3, 5, 0.6),
                                0,
                                new Spread(0, null, null, null, null, null, null),
                                new Spread(5, 3.0, 3.0, null, null, 4.6, 4.8),
                                false),
                        new Group(
                                "chat",
                                null,
                                null,
                                null,
                                new Spread(0, null, null, null, null, null, null),
                                new Spread(0, null, null, null, null, null, null),
                                true));
        assertThat(report(Grouping.PRIORITY).groups())
                .extracting(Group::group, Group::opened)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("high", 6));
        assertThat(report(Grouping.NOTHING).by()).isNull();
    }

    @Test
    void groupsAreByChannelOrPriority() {
        assertThat(Grouping.of(null)).isEqualTo(Grouping.NOTHING);
        assertThat(Grouping.of("priority")).isEqualTo(Grouping.PRIORITY);
        assertThatThrownBy(() -> Grouping.of("nothing")).isInstanceOf(InvalidParameter.class);
    }

    @Test
    void ticketsAreDividedByTheSourceThatOpenedThem() {
        var other = java.util.UUID.fromString("00000000-0000-7000-8000-0000000000bb");
        for (int i = 0; i < 10; i++) {
            var person = "by-source-" + i;
            shop.permit(person);
            var opened = Shop.event(
                    "open-" + i, person, "Ticket Opened", OPENED, java.util.Map.of("ticketId", "by-source-" + i));
            shop.events(i < 5 ? opened : Shop.from(other, opened));
        }

        var groups = report(Grouping.SOURCE).groups();
        assertThat(groups).extracting(TicketReport.Group::opened).containsExactly(5, 5);
        assertThat(groups.getLast().group()).isEqualTo(other.toString());
        assertThat(report(Grouping.NOTHING, new Restriction.OfSource(other)).groups())
                .extracting(TicketReport.Group::opened)
                .containsExactly(5);
    }

    @Test
    void aPartIsHiddenWhereItsRestIsAboutTooFew() {
        for (int i = 0; i < 9; i++) {
            var person = "rest-" + i;
            shop.permit(person);
            shop.events(Shop.event(
                    "rest-" + i, person, "Ticket Opened", OPENED, java.util.Map.of("ticketId", "rest-" + i)));
            if (i < 5) {
                shop.enter("five", person);
            }
        }

        var group = report(Grouping.NOTHING, new Restriction.OfSegment("five"))
                .groups()
                .getFirst();

        assertThat(group.opened()).isNull();
        assertThat(group.suppressed()).isTrue();
    }
}
