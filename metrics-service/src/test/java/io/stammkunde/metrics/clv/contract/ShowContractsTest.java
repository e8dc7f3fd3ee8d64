package io.stammkunde.metrics.clv.contract;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.clv.ClvRefusal;
import io.stammkunde.metrics.clv.Term;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowContractsTest {
    /** Fader, Hardie 2007, table 1, the "regular" customers. */
    private static final List<Long> REGULAR = List.of(1000L, 631L, 468L, 382L, 326L, 289L, 262L, 241L);

    @TempDir
    Path folder;

    private Shop shop;
    private ShowContracts show;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        show = new ShowContracts(shop.database, shop.calendar, shop.config);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static ResolvedEventV1 subscription(String person, String what, String day) {
        return event(
                what + person + day,
                person,
                "Subscription " + what,
                noon(day),
                Map.of("subscription_id", "of-" + person));
    }

    private ContractStudy study(Term term, String asOf) {
        return show.ofCustomers(term, LocalDate.parse(asOf), 0.1).await().indefinitely();
    }

    /** A thousand people subscribe in 2018, and as many as in the table cancel before each renewal. */
    @Test
    void eventsGiveThePublishedParameters() {
        var names = new String[1000];
        var events = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < names.length; i++) {
            names[i] = "person-" + i;
            events.add(subscription(names[i], "Started", "2018-03-01"));
            for (int year = 1; year < REGULAR.size(); year++) {
                if (i < REGULAR.get(year - 1) && i >= REGULAR.get(year)) {
                    events.add(subscription(names[i], "Cancelled", (2017 + year) + "-08-15"));
                }
            }
        }
        shop.permit(names);
        shop.events(events);

        var study = study(Term.YEAR, "2025-06-30");

        assertThat(study.alpha()).isCloseTo(0.70407729847352, Percentage.withPercentage(1e-6));
        assertThat(study.beta()).isCloseTo(1.1820430262095, Percentage.withPercentage(1e-6));
        assertThat(study.logLikelihood()).isCloseTo(-1680.2651884633, within(5e-10));
        assertThat(study.gradientNorm()).isLessThan(1e-6);
        assertThat(study.standardErrors()).hasSize(2).allMatch(error -> error > 0);
        assertThat(study.contracts()).isEqualTo(1000);
        assertThat(study.renewals()).isEqualTo(7);
        assertThat(study.curve()).hasSize(14);
        assertThat(study.curve().get(6).observed()).isCloseTo(0.241, within(1e-12));
        assertThat(study.curve().get(6).survival()).isCloseTo(0.241, within(0.01));
        assertThat(study.curve().get(7).observed()).isNull();
        assertThat(study.cohorts()).containsExactly(new Cohort(LocalDate.parse("2018-01-01"), 1000L, REGULAR, false));
    }

    @Test
    void countsThatAreGivenGiveThem() {
        var study = show.ofCounts(REGULAR, Term.YEAR, 0.1);

        assertThat(study.alpha()).isCloseTo(0.70407729847352, Percentage.withPercentage(1e-6));
        assertThat(study.logLikelihood()).isCloseTo(-1680.2651884633, within(5e-10));
        assertThat(study.discount()).isCloseTo(0.1, within(1e-15));
        // who has stayed for long stays for longer
        assertThat(study.curve().get(6).residualLifetime())
                .isGreaterThan(study.curve().getFirst().residualLifetime());
        assertThat(study.cohorts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // started, cancelled, as of, renewals due, lost at
        "2026-01-15, 2026-01-15, 2026-03-31, 2, 1",
        "2026-01-15, 2026-02-14, 2026-03-31, 2, 1",
        "2026-01-15, 2026-02-15, 2026-03-31, 2, 1",
        "2026-01-15, 2026-02-16, 2026-03-31, 2, 2",
        "2026-01-15, 2026-03-20, 2026-03-31, 2, ",
        "2026-01-31, 2026-02-28, 2026-02-28, 1, 1",
        "2026-01-15, ,           2026-02-14, 0, ",
    })
    void aContractEndsWithTheTermThatIsPaidFor(
            LocalDate start, LocalDate cancelled, LocalDate asOf, int due, Integer lostAt) {
        var contract = new Contract(start, cancelled, 1);

        assertThat(contract.due(Term.MONTH, asOf)).isEqualTo(due);
        assertThat(contract.lostAt(Term.MONTH, asOf)).isEqualTo(lostAt);
    }

    /** Thirty people; the first three cancel, and one of them takes it back. */
    @Test
    void aRenewalTakesACancellationBackAndSmallCohortsAreHidden() {
        var names = new String[30];
        var events = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < names.length; i++) {
            names[i] = "person-" + i;
            events.add(subscription(names[i], "Started", i < 27 ? "2026-01-10" : "2026-02-01"));
        }
        events.add(subscription("person-0", "Cancelled", "2026-01-20"));
        events.add(subscription("person-1", "Cancelled", "2026-02-20"));
        events.add(subscription("person-2", "Cancelled", "2026-02-20"));
        events.add(subscription("person-2", "Renewed", "2026-02-25"));
        shop.permit(names);
        shop.events(events);

        var study = study(Term.MONTH, "2026-05-15");

        assertThat(study.cohorts())
                .containsExactly(
                        new Cohort(LocalDate.parse("2026-01-01"), 27L, List.of(27L, 26L, 25L, 25L, 25L), false),
                        new Cohort(LocalDate.parse("2026-02-01"), null, null, true));
    }

    @Test
    void withoutContractsThereIsNoModel() {
        assertThatThrownBy(() -> study(Term.MONTH, "2026-05-15")).isInstanceOf(ClvRefusal.TooFewContracts.class);
        assertThatThrownBy(() -> show.ofCounts(List.of(100L, 100L, 100L), Term.YEAR, 0.1))
                .isInstanceOf(ClvRefusal.NoModel.class);
    }
}
