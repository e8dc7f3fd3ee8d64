package io.stammkunde.metrics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.Table;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * The recidivism data of Rossi, Berk and Lenihan (1980) and the lifetimes of Walton's flies, as lifelines ships them.
 * What is not published to enough digits was computed by the definitions, sum by sum, in another language.
 */
class SurvivalReferenceTest {
    private static final List<String> COVARIATES = List.of("fin", "age", "race", "wexp", "mar", "paro", "prio");

    private static List<CoxSubject> rossi() {
        return Table.read("survival/rossi.csv").stream()
                .map(line -> new CoxSubject(
                        Double.parseDouble(line.getField("week")),
                        line.getField("arrest").equals("1"),
                        COVARIATES.stream()
                                .map(name -> Double.valueOf(line.getField(name)))
                                .toList()))
                .toList();
    }

    private static SurvivalCurve rossiCurve() {
        return SurvivalCurve.of(
                LifeTable.of(rossi().stream()
                        .map(subject -> new Spell(subject.duration(), subject.ended()))
                        .toList()),
                0.95);
    }

    @Test
    void theCurveOfTheReleasedFallsAsPublished() {
        var curve = rossiCurve();

        assertThat(curve.people()).isEqualTo(432);
        assertThat(curve.ended()).isEqualTo(114);
        assertThat(curve.at(10)).isCloseTo(0.965277777778, within(5e-13));
        assertThat(curve.at(20)).isCloseTo(0.907407407407, within(5e-13));
        assertThat(curve.at(30)).isCloseTo(0.861111111111, within(5e-13));
        assertThat(curve.at(0)).isEqualTo(1);
        assertThat(curve.median()).isNull();
    }

    @Test
    void itsBandsAreThoseOfTheDefinition() {
        var week20 = rossiCurve().points().stream()
                .filter(point -> point.time() == 20)
                .findFirst()
                .orElseThrow();

        assertThat(week20.lower()).isCloseTo(0.8759221434338973, within(1e-12));
        assertThat(week20.upper()).isCloseTo(0.9312168840876469, within(1e-12));
    }

    @Test
    void whatMakesTheReleasedReturnIsAsPublished() {
        var fit = CoxFit.of(rossi());

        assertThat(fit.logLikelihood()).isCloseTo(-658.747659446, within(5e-10));
        assertThat(fit.coefficients().get(1)).isCloseTo(-0.05743774268, within(5e-12));
        assertThat(fit.coefficients().get(6)).isCloseTo(0.09149708099, within(5e-12));
        assertThat(fit.standardErrors().get(1)).isCloseTo(0.02199947, within(5e-9));
        assertThat(fit.standardErrors().get(6)).isCloseTo(0.02864855, within(5e-9));
        assertThat(fit.hazardRatio(1)).isCloseTo(Math.exp(-0.05743774268), within(1e-11));
        assertThat(fit.pValue(1)).isCloseTo(0.0090, within(5e-5));
        assertThat(fit.subjects()).isEqualTo(432);
        assertThat(fit.ended()).isEqualTo(114);
    }

    /** lifelines documents 122.25 for this comparison. */
    @Test
    void theFliesWithTheMutationDieEarlier() {
        var lines = Table.read("survival/waltons_dataset.csv");
        var groups = List.of("miR-137", "control").stream()
                .map(group -> LifeTable.of(lines.stream()
                        .filter(line -> line.getField("group").equals(group))
                        .map(line -> new Spell(
                                Double.parseDouble(line.getField("T")),
                                line.getField("E").equals("1")))
                        .toList()))
                .toList();

        var test = Objects.requireNonNull(LogRank.of(groups));

        assertThat(test.chiSquare()).isCloseTo(122.24912557300615, within(1e-9));
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.pValue()).isLessThan(1e-15);
    }

    @Test
    void threeGroupsByEarlierConvictionsDifferALittle() {
        var subjects = rossi();
        var groups = List.of(0, 1, 2).stream()
                .map(prior -> LifeTable.of(subjects.stream()
                        .filter(subject -> Math.min(subject.covariates().get(6), 2) == prior)
                        .map(subject -> new Spell(subject.duration(), subject.ended()))
                        .toList()))
                .toList();

        var test = Objects.requireNonNull(LogRank.of(groups));

        assertThat(test.chiSquare()).isCloseTo(6.355456740390001, Percentage.withPercentage(1e-9));
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertThat(test.pValue()).isCloseTo(0.04168022971336861, within(1e-12));
    }
}
