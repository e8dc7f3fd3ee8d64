package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * CDNOW, the sample of the BG/NBD paper. Reference values: Fader, Hardie, Lee (2005) re-estimated to machine
 * precision on the published summary, whose weeks have two decimals; hence {@code timeResolution=0.01}.
 */
class CdnowImportTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final String CALIBRATION = "calibrationEnd=1997-09-30&timeResolution=0.01&currency=USD";

    @BeforeAll
    static void imports() {
        var file = ReferenceData.file("cdnow/CDNOW_sample.txt");
        var output = RunningSystem.get()
                .command(
                        "import",
                        file.toString(),
                        "--preset",
                        "cdnow",
                        "--zone",
                        "America/New_York",
                        "--currency",
                        "USD",
                        "--legal-basis",
                        "ART6_1_F",
                        "--purposes",
                        "analytics",
                        "--source",
                        "cdnow");
        assertThat(output.exitCode()).as(output.text()).isZero();
    }

    @Test
    void theModelsParametersAreThePublishedOnes() {
        var model = GATEWAY.get("anna", "/v1/clv/model?" + CALIBRATION);

        assertThat(model.getInt("bgNbd.customers")).isEqualTo(2357);
        assertThat(model.getDouble("bgNbd.r")).isCloseTo(0.24259290720447, offset(1e-6));
        assertThat(model.getDouble("bgNbd.alpha")).isCloseTo(4.4135315612054, offset(1e-5));
        assertThat(model.getDouble("bgNbd.a")).isCloseTo(0.79288614809877, offset(1e-5));
        assertThat(model.getDouble("bgNbd.b")).isCloseTo(2.4257534364936, offset(1e-5));
        assertThat(model.getDouble("bgNbd.logLikelihood")).isCloseTo(-9582.425560567363, offset(1e-6));
        assertThat(model.getDouble("bgNbd.gradientNorm")).isLessThan(1e-6);
    }

    @Test
    void customer1516IsExpectedToBuyAsThePaperSays() {
        var profile = GATEWAY.post("anna", "/v1/profiles/lookup", Map.of("type", "userId", "value", "1516"))
                .getString("id");

        var scores = GATEWAY.get("anna", "/v1/clv/customers/" + profile + "?horizonWeeks=52&" + CALIBRATION);

        assertThat(scores.getInt("x")).isEqualTo(26);
        assertThat(scores.getDouble("expectedPurchases")).isCloseTo(25.7594731421, offset(1e-5));
        assertThat(scores.getDouble("pAlive")).isCloseTo(0.968919710167, offset(1e-7));
    }
}
