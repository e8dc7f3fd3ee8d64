package io.stammkunde.metrics.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.PersonRow;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.satisfaction.SurveyReport.Promoters;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.ReferenceData;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The customer survey of San Francisco airport 2017, whose code 11 means that no answer was given. */
class AirportSurveyTest {
    @TempDir
    Path folder;

    @Test
    void theSurveyIsReportedAsPublished() throws IOException {
        try (var shop = new Shop(folder)) {
            fill(shop);

            var answers = new Answers(shop);
            var period = new Period(LocalDate.parse("2017-01-01"), LocalDate.parse("2018-01-01"));
            var report = new ReportSurveys(shop.database, shop.calendar, answers.measure)
                    .handle(Answers.about(period), Grouping.SURVEY)
                    .await()
                    .indefinitely();

            assertThat(report.groups()).hasSize(2);
            assertRecommendation(report.groups().stream()
                    .filter(group -> "nps".equals(group.kind()))
                    .findFirst()
                    .orElseThrow());
            assertSatisfaction(report.groups().stream()
                    .filter(group -> "csat".equals(group.kind()))
                    .findFirst()
                    .orElseThrow());
            assertFigures(answers);
        }
    }

    /** Everybody answered once, so the figures have the intervals of the report. */
    private static void assertFigures(Answers answers) {
        var nps = answers.of("nps", Answers.question("2017-01-01", "2018-01-01"));
        assertThat(nps.value()).isNotNull();
        assertThat(nps.value().doubleValue()).isCloseTo(39.83976693372178, within(1e-12));
        assertThat(nps.interval()).isNotNull();
        // a ratio estimator divides by one person less
        assertThat(nps.interval().standardError())
                .isCloseTo(1.3341371334870167 * Math.sqrt(2746.0 / 2745), within(1e-12));
        var csat = answers.of("csat", Answers.question("2017-01-01", "2018-01-01"));
        assertThat(csat.interval()).isNotNull();
        assertThat(csat.interval().low()).isCloseTo(0.8057279246, within(1e-9));
        assertThat(csat.interval().high()).isCloseTo(0.8347258413, within(1e-9));
        assertThat(csat.interval().method()).isEqualTo("wilson");
    }

    private static void assertRecommendation(Group nps) {
        assertThat(nps.n()).isEqualTo(2746);
        assertThat(nps.value()).isCloseTo(39.83976693372178, within(1e-12));
        assertThat(nps.standardError()).isCloseTo(1.3341371334870167, within(1e-12));
        assertThat(nps.nps()).isEqualTo(new Promoters(1436, 968, 342));
        assertThat(nps.refused()).isEqualTo(Map.of("off-scale", 84, "no-score", 1));
    }

    private static void assertSatisfaction(Group csat) {
        assertThat(csat.n()).isEqualTo(2688);
        assertThat(csat.satisfied()).isEqualTo(2206);
        assertThat(csat.value()).isCloseTo(0.8206845238, within(1e-10));
        assertThat(csat.interval()).isNotNull();
        assertThat(csat.interval().low()).isCloseTo(0.8057279246, within(1e-9));
        assertThat(csat.interval().high()).isCloseTo(0.8347258413, within(1e-9));
        assertThat(csat.refused()).isEqualTo(Map.of("no-score", 143));
    }

    private static void fill(Shop shop) throws IOException {
        var events = new ArrayList<ResolvedEventV1>();
        var people = new ArrayList<PersonRow>();
        var file = ReferenceData.file("sfo-survey-nps/sfo_customer_survey_2017.csv.gz");
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(file)))) {
            for (var line : csv) {
                var person = "sfo-" + line.getField("RESPNUM");
                people.add(shop.person(person, true, null));
                events.add(answer(person, "nps", line.getField("NETPRO"), 10));
                events.add(answer(person, "csat", line.getField("Q7ALL"), 5));
            }
        }
        shop.people(people);
        shop.events(events);
    }

    private static ResolvedEventV1 answer(String person, String kind, String score, int scaleMax) {
        return Shop.event(
                kind + person,
                person,
                "Survey Answered",
                Shop.noon("2017-05-15"),
                Map.of("survey", "airport", "kind", kind, "score", score, "scaleMax", scaleMax));
    }
}
