package io.stammkunde.metrics.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.http.InvalidParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    @Test
    void aQuarterMoreOfAFifthIsTheReference() {
        assertThat(Plan.of("", 0.2, null, 0.25, 0.05, 0.8, 2).perVariant()).isCloseTo(1093.7390457661652, within(1e-9));
    }

    @Test
    void moreVariantsNeedMorePeopleEach() {
        assertThat(Plan.of("", 0.2, null, 0.25, 0.05, 0.8, 3).perVariant())
                .isGreaterThan(Plan.of("", 0.2, null, 0.25, 0.05, 0.8, 2).perVariant());
    }

    @ParameterizedTest
    @CsvSource({
        "0,,0.1,0.05,0.8,2,baseline",
        "1,,0.1,0.05,0.8,2,baseline",
        "0.95,,0.1,0.05,0.8,2,minimumEffect",
        "0.2,,0,0.05,0.8,2,minimumEffect",
        "0.2,,-1,0.05,0.8,2,minimumEffect",
        "0.2,,0.0000001,0.05,0.8,2,minimumEffect",
        "0.2,,0.1,0,0.8,2,alpha",
        "0.2,,0.1,0.5,0.8,2,alpha",
        "0.2,,0.1,0.05,1,2,power",
        "0.2,,0.1,0.05,0.1,2,power",
        "0.2,,0.1,0.05,0.8,1,variants",
        "0.2,,0.1,0.05,0.8,21,variants",
        "-3,10,0.1,0.05,0.8,2,baseline",
        "30,0,0.1,0.05,0.8,2,standardDeviation",
    })
    void whatCannotBePlannedIsRefusedByName(
            double baseline, Double deviation, double effect, double alpha, double power, int variants, String field) {
        assertThatThrownBy(() -> Plan.of("", baseline, deviation, effect, alpha, power, variants))
                .isInstanceOfSatisfying(
                        InvalidParameter.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo(field));
    }
}
