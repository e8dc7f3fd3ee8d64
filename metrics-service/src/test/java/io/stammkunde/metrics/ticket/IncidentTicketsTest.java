package io.stammkunde.metrics.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.ReferenceData;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.ticket.TicketReport.Spread;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incident log of a help desk (UCI data set 498), opened from 2016-02-29 to 2017-02-16. */
class IncidentTicketsTest {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");
    private static final String FROM = "2016-01-01";
    private static final String TO = "2018-01-01";

    @TempDir
    Path folder;

    /** The last state of an incident. */
    private record Incident(
            String number,
            String caller,
            Instant opened,
            String resolved,
            int reopenings,
            int reassignments,
            String channel,
            String priority) {

        static Incident of(NamedCsvRecord line) {
            return new Incident(
                    line.getField("number"),
                    line.getField("caller_id"),
                    instant(line.getField("opened_at")),
                    line.getField("resolved_at"),
                    Integer.parseInt(line.getField("reopen_count")),
                    Integer.parseInt(line.getField("reassignment_count")),
                    line.getField("contact_type"),
                    line.getField("priority"));
        }

        /** Counts never fall; everything else is as the later line says. */
        Incident then(Incident later) {
            return new Incident(
                    number,
                    caller,
                    opened,
                    later.resolved,
                    Math.max(reopenings, later.reopenings),
                    Math.max(reassignments, later.reassignments),
                    later.channel,
                    later.priority);
        }

        List<ResolvedEventV1> events() {
            var events = new ArrayList<ResolvedEventV1>();
            events.add(step("Opened", 0, opened));
            for (int i = 0; i <= reassignments; i++) {
                events.add(step("Assigned", i, opened));
            }
            for (int i = 0; i < reopenings; i++) {
                events.add(step("Reopened", i, opened));
            }
            if (!resolved.equals("?")) {
                events.add(step("Resolved", 0, instant(resolved)));
            }
            return events;
        }

        private ResolvedEventV1 step(String step, int count, Instant at) {
            return Shop.event(
                    number + step + count,
                    caller,
                    "Ticket " + step,
                    at,
                    Map.of("ticketId", number, "channel", channel, "priority", priority));
        }
    }

    /** The log does not tell its zone; without summer time the times between two instants are those of the source. */
    private static Instant instant(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }

    @Test
    void theTicketsAreReportedAsPublished() throws IOException {
        try (var shop = new Shop(folder)) {
            fill(shop);
            var answers = new Answers(shop);
            var period = new Period(LocalDate.parse(FROM), LocalDate.parse(TO));

            var report = new ReportTickets(shop.database, shop.calendar, answers.measure)
                    .handle(Answers.about(period), Grouping.NOTHING)
                    .await()
                    .indefinitely();

            assertThat(report.groups()).hasSize(1);
            var all = report.groups().getFirst();
            assertThat(all.opened()).isEqualTo(24_918);
            assertThat(all.reopened()).isEqualTo(275);
            assertThat(all.solvedInTime()).isNotNull();
            assertThat(all.solvedInTime().value()).isCloseTo(0.3641945582, within(1e-10));
            assertResolution(all.resolutionHours());
            assertFigures(answers);
        }
    }

    /** The interval of the median by SciPy 1.17.1, {@code quantile_test(hours, p=.5).confidence_interval(.95)}. */
    private static void assertResolution(@org.jspecify.annotations.Nullable Spread resolution) {
        assertThat(resolution).isNotNull();
        assertThat(resolution.n()).isEqualTo(23_362);
        assertThat(resolution.median()).isCloseTo(22.1, within(1e-9));
        assertThat(resolution.medianLow()).isCloseTo(21.016666666666666, within(1e-12));
        assertThat(resolution.medianHigh()).isCloseTo(22.916666666666668, within(1e-12));
        assertThat(resolution.p90()).isCloseTo(381.548333333, within(1e-8));
        assertThat(resolution.p95()).isCloseTo(710.5175, within(1e-8));
    }

    /** The mean and the counts of resolved tickets were counted in the file by a few lines of Python. */
    private static void assertFigures(Answers answers) {
        var mean = answers.value("resolution-time", FROM, TO);
        assertThat(mean).isNotNull();
        assertThat(mean.doubleValue()).isCloseTo(178.1715820563308, within(1e-6));
        var solved = answers.of("share-solved-within-3-hours", Answers.question(FROM, TO));
        assertThat(solved.numerator()).isEqualTo("9075");
        assertThat(solved.denominator()).isEqualTo("24918");
        assertThat(answers.of("reopened-share", Answers.question(FROM, TO)).numerator())
                .isEqualTo("274");
        assertThat(answers.of("never-reassigned-share", Answers.question(FROM, TO))
                        .numerator())
                .isEqualTo("12003");
        assertThat(answers.value("backlog", FROM, TO)).isEqualTo("1556");
    }

    private static void fill(Shop shop) throws IOException {
        Map<String, Incident> incidents = new LinkedHashMap<>();
        var file = ReferenceData.file("incident-tickets/incident_event_log.zip");
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            zip.getNextEntry();
            try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(zip, StandardCharsets.UTF_8))) {
                csv.forEach(line -> {
                    var incident = Incident.of(line);
                    incidents.merge(incident.number(), incident, Incident::then);
                });
            }
        }
        shop.people(incidents.values().stream()
                .map(Incident::caller)
                .distinct()
                .map(caller -> shop.person(caller, true, null))
                .toList());
        shop.events(incidents.values().stream()
                .flatMap(incident -> incident.events().stream())
                .toList());
    }
}
