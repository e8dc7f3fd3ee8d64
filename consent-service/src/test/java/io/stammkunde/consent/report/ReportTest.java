package io.stammkunde.consent.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stammkunde.consent.breach.AuthorityCase;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.Incidents;
import io.stammkunde.consent.breach.Risk;
import io.stammkunde.consent.breach.SampleBreaches;
import io.stammkunde.consent.document.Language;
import io.stammkunde.consent.rights.RightsType;
import io.stammkunde.http.InvalidParameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Compared with a slow and obvious computation: loops over all requests for each line. */
class ReportTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ReportPeriod PERIOD =
            new ReportPeriod(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 4, 10), BERLIN);
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final int HOURS = 72;
    private static final List<String> CODES = List.of("NO_DATA", "EXCESSIVE", "OTHER");

    @Provide
    Arbitrary<List<RequestFacts>> requests() {
        var seconds = Duration.between(PERIOD.start(), PERIOD.end()).toSeconds() - 1;
        return Combinators.combine(
                        Arbitraries.of(RightsType.class),
                        Arbitraries.longs().between(0, seconds).map(PERIOD.start()::plusSeconds),
                        Arbitraries.integers().between(28, 95),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.longs().between(0, Duration.ofDays(100).toSeconds()),
                        Arbitraries.of(CODES))
                .as((type, at, days, extended, outcome, took, code) -> new RequestFacts(
                        type,
                        at,
                        at.plus(Duration.ofDays(days)),
                        extended,
                        outcome,
                        outcome == Outcome.OPEN ? null : at.plusSeconds(took),
                        outcome == Outcome.REFUSED ? code : null))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Breach>> breaches() {
        var seconds = Duration.between(PERIOD.start(), PERIOD.end()).toSeconds() - 1;
        return Combinators.combine(
                        Arbitraries.of(Risk.class),
                        Arbitraries.longs().between(0, seconds).map(PERIOD.start()::plusSeconds),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, Duration.ofDays(6).toSeconds()))
                .as((risk, at, how, took) -> SampleBreaches.of(risk, at, authority(how, at.plusSeconds(took))))
                .list()
                .ofMaxSize(15);
    }

    private static AuthorityCase authority(int how, Instant at) {
        return switch (how) {
            case 0 -> new AuthorityCase.Undecided();
            case 1 -> new AuthorityCase.Due("a risk", at, "clara");
            case 2 -> new AuthorityCase.NotReportable("no risk", at, "clara");
            default ->
                new AuthorityCase.Notified(
                        "a risk", List.of(new AuthorityCase.Phase(at, "clara", "all", "", true)), null);
        };
    }

    @Property(tries = 200)
    void everyLineIsWhatASlowCountSays(
            @ForAll("requests") List<RequestFacts> requests, @ForAll("breaches") List<Breach> breaches) {
        for (var grain : Grain.values()) {
            var report = Report.of(PERIOD, grain, requests, breaches, HOURS, NOW);

            assertThat(report.total()).isEqualTo(SlowReport.count(requests, NOW));
            for (var line : report.byType()) {
                assertThat(line.counts()).isEqualTo(SlowReport.count(ofType(requests, line.type()), NOW));
            }
            for (var part : report.parts()) {
                assertThat(part.total()).isEqualTo(SlowReport.count(within(requests, part.from(), part.to()), NOW));
                assertThat(part.breaches())
                        .isEqualTo(SlowReport.countBreaches(aware(breaches, part.from(), part.to()), HOURS, NOW));
                for (var line : part.byType()) {
                    assertThat(line.counts())
                            .isEqualTo(SlowReport.count(
                                    ofType(within(requests, part.from(), part.to()), line.type()), NOW));
                }
            }
            for (var line : report.byRisk()) {
                var ofRisk = new ArrayList<Breach>();
                breaches.forEach(breach -> {
                    if (breach.facts().risk() == line.risk()) {
                        ofRisk.add(breach);
                    }
                });
                assertThat(line.counts()).isEqualTo(SlowReport.countBreaches(ofRisk, HOURS, NOW));
            }
        }
    }

    @Property(tries = 100)
    void partsTypesAndRefusalsAddUpToTheWhole(@ForAll("requests") List<RequestFacts> requests) {
        var report = Report.of(PERIOD, Grain.MONTH, requests, List.of(), HOURS, NOW);

        assertThat(report.byType().stream()
                        .mapToLong(line -> line.counts().received())
                        .sum())
                .isEqualTo(requests.size());
        assertThat(report.parts().stream()
                        .mapToLong(part -> part.total().received())
                        .sum())
                .isEqualTo(requests.size());
        assertThat(report.refusals().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(report.total().refused());
        var total = report.total();
        assertThat(total.fulfilled() + total.refused() + total.withdrawn() + total.duplicates() + total.open())
                .isEqualTo(total.received());
    }

    @Test
    void partsAreCutToThePeriodAndFollowEachOther() {
        var months =
                Report.of(PERIOD, Grain.MONTH, List.of(), List.of(), HOURS, NOW).parts();
        var quarters = Report.of(PERIOD, Grain.QUARTER, List.of(), List.of(), HOURS, NOW)
                .parts();

        assertThat(months)
                .extracting(Report.Part::name)
                .containsExactly("2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04");
        assertThat(quarters).extracting(Report.Part::name).containsExactly("2025-Q4", "2026-Q1", "2026-Q2");
        assertThat(months).first().extracting(Report.Part::from).isEqualTo(PERIOD.from());
        assertThat(months).last().extracting(Report.Part::to).isEqualTo(PERIOD.to());
        assertThat(quarters).first().extracting(Report.Part::to).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aRequestBelongsToTheMonthInWhichItCameInTheZone() {
        var lateAtNight = Instant.parse("2026-02-28T23:30:00Z"); // 1 March in Berlin
        var request = new RequestFacts(
                RightsType.ACCESS, lateAtNight, NOW, false, Outcome.FULFILLED, lateAtNight.plusSeconds(1), null);

        var parts = Report.of(PERIOD, Grain.MONTH, List.of(request), List.of(), HOURS, NOW)
                .parts();

        assertThat(parts)
                .filteredOn(part -> part.total().received() == 1)
                .extracting(Report.Part::name)
                .containsExactly("2026-03");
    }

    @Test
    void refusalsAreCountedByCode() {
        var requests = new ArrayList<RequestFacts>();
        for (var code : List.of("OTHER", "NO_DATA", "OTHER")) {
            requests.add(new RequestFacts(
                    RightsType.ERASURE, PERIOD.start(), NOW, false, Outcome.REFUSED, PERIOD.start(), code));
        }

        var expected = new TreeMap<String, Long>(Comparator.naturalOrder());
        expected.put("NO_DATA", 1L);
        expected.put("OTHER", 2L);
        assertThat(Report.of(PERIOD, Grain.MONTH, requests, List.of(), HOURS, NOW)
                        .refusals())
                .containsExactlyEntriesOf(expected);
    }

    @Test
    void theUsualPeriodIsThisMonthAndTheElevenBefore() {
        var usual = ReportPeriod.of(null, null, LocalDate.of(2026, 3, 31), BERLIN);

        assertThat(usual.from()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(usual.to()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void aPeriodBeginsBeforeItEndsAndIsNoLongerThanTenYears() {
        var today = LocalDate.of(2026, 3, 2);

        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> ReportPeriod.of(today, today, today, BERLIN))
                .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("to"));
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> ReportPeriod.of(today, today.plusYears(10).plusDays(1), today, BERLIN));
        assertThat(ReportPeriod.of(today, today.plusYears(10), today, BERLIN).from())
                .isEqualTo(today);
    }

    @Test
    void theDocumentSaysTheSameInBothLanguages() {
        var report = Report.of(
                PERIOD,
                Grain.QUARTER,
                List.of(new RequestFacts(
                        RightsType.ACCESS,
                        PERIOD.start(),
                        NOW,
                        false,
                        Outcome.FULFILLED,
                        PERIOD.start().plus(Duration.ofHours(36)),
                        null)),
                List.of(SampleBreaches.of(Risk.HIGH, Incidents.AWARE, new AuthorityCase.Undecided())),
                HOURS,
                NOW);

        var german = ReportDocument.of(report, Language.DE, HOURS);
        var english = ReportDocument.of(report, Language.EN, HOURS);

        assertThat(german.table("types").rows().getFirst().getLast().shown(german.language()))
                .isEqualTo("1,50");
        assertThat(english.table("types").rows().getFirst().getLast().shown(english.language()))
                .isEqualTo("1.50");
        for (var table : german.tables()) {
            assertThat(english.table(table.key()).rows()).hasSameSizeAs(table.rows());
        }
        assertThat(german.notes()).hasSameSizeAs(english.notes());
    }

    private static List<RequestFacts> ofType(List<RequestFacts> requests, RightsType type) {
        return requests.stream().filter(request -> request.type() == type).toList();
    }

    private static List<RequestFacts> within(List<RequestFacts> requests, LocalDate from, LocalDate to) {
        return requests.stream()
                .filter(request -> isWithin(request.receivedAt(), from, to))
                .toList();
    }

    private static List<Breach> aware(List<Breach> breaches, LocalDate from, LocalDate to) {
        return breaches.stream()
                .filter(breach -> isWithin(breach.facts().awareness(), from, to))
                .toList();
    }

    private static boolean isWithin(Instant at, LocalDate from, LocalDate to) {
        var day = at.atZone(BERLIN).toLocalDate();
        return !day.isBefore(from) && day.isBefore(to);
    }
}
