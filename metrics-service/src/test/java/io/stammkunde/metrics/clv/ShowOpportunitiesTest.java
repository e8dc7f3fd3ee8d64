package io.stammkunde.metrics.clv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.PersonRow;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowOpportunitiesTest {
    @TempDir
    Path folder;

    private Shop shop;
    private ShowOpportunities show;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        var fitModel = new FitModel(shop.database, shop.calendar, shop.currencies, shop.config);
        show = new ShowOpportunities(fitModel, shop.database, shop.calendar, shop.config);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private OpportunityStudy study(Term grain, String end, int ahead) {
        return show.handle(grain, new CalibrationChoice(LocalDate.parse(end), null, null), ahead)
                .await()
                .indefinitely();
    }

    /** The donors of 1995 (Fader, Hardie, Shang 2010) as orders: each has a gift in 1995 and x later ones, the last in 1995 + tₓ. */
    @Test
    void ordersGiveThePublishedParameters() {
        var events = new ArrayList<ResolvedEventV1>();
        var people = new ArrayList<PersonRow>();
        int donors = 0;
        for (var line : Table.read("bgbb-donations/donations.csv")) {
            int gifts = Integer.parseInt(line.getField(0));
            int last = Integer.parseInt(line.getField(1));
            for (int i = 0; i < Integer.parseInt(line.getField(3)); i++) {
                var name = "donor-" + donors++;
                people.add(shop.person(name, true, null));
                events.add(Shop.order(name, name + "-0", "1995-06-01", "20"));
                for (int gift = 1; gift <= gifts; gift++) {
                    int year = 1995 + (gift == gifts ? last : gift);
                    events.add(Shop.order(name, name + "-" + gift, year + "-03-01", "20"));
                }
            }
        }
        shop.people(people);
        shop.events(events);

        // the year that is not over is no opportunity
        var study = study(Term.YEAR, "2002-07-01", 5);

        assertThat(study.calibrationEnd()).isEqualTo("2001-12-31");
        assertThat(study.customers()).isEqualTo(11_104);
        assertThat(study.longest()).isEqualTo(6);
        assertThat(study.alpha()).isCloseTo(1.2035223516019, Percentage.withPercentage(1e-5));
        assertThat(study.beta()).isCloseTo(0.74971635817295, Percentage.withPercentage(1e-5));
        assertThat(study.gamma()).isCloseTo(0.65671820844191, Percentage.withPercentage(1e-5));
        assertThat(study.delta()).isCloseTo(2.7834422325778, Percentage.withPercentage(1e-5));
        assertThat(study.logLikelihood()).isCloseTo(-33225.58127434701, within(1e-7));
        assertThat(study.gradientNorm()).isLessThan(1e-6);
        assertThat(study.alive().stream()
                        .mapToLong(OpportunityStudy.AliveBin::customers)
                        .sum())
                .isEqualTo(11_104);
        assertThat(study.expected())
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> Double.compare(a.purchases(), b.purchases()));
        assertThat(study.expected().getFirst().purchases()).isLessThan(study.expectedAlive());
    }

    @Test
    void withoutRepeatsThereIsNoModel() {
        shop.permit("ada");
        shop.events(Shop.order("ada", "o1", "2026-01-10", "10"));

        assertThatThrownBy(() -> study(Term.MONTH, "2026-03-31", 1)).isInstanceOf(ClvRefusal.TooFewCustomers.class);
    }
}
