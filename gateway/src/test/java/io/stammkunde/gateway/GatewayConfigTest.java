package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Renaming a setting or changing a default breaks somebody; here it is seen. */
class GatewayConfigTest {
    private final GatewayConfig config = GatewayConfigs.with();

    @Test
    void keepsItsDefaults() {
        assertThat(config.tokensRememberedFor()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.consoleOrigins()).isEmpty();
        assertThat(config.bodies().usual().asLongValue()).isEqualTo(1024 * 1024);
        assertThat(config.bodies().events().asLongValue()).isEqualTo(5 * 1024 * 1024);
        assertThat(config.bodies().upload().asLongValue()).isEqualTo(2L * 1024 * 1024 * 1024);
        assertThat(config.deadlines().connect()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.deadlines().answer()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.deadlines().silence()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.deadlines().streamSilence()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.circuit().failures()).isEqualTo(10);
        assertThat(config.circuit().pause()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.rates().callerBurst()).isEqualTo(1000);
        assertThat(config.connections().pool()).isEqualTo(128);
    }

    @Test
    void keepsItsNames() {
        var changed = GatewayConfigs.with(
                "rates.write-key-per-second", "7", "deadlines.stream-silence", "9s", "documentation.kept-for", "1s");

        assertThat(changed.rates().writeKeyPerSecond()).isEqualTo(7);
        assertThat(changed.deadlines().streamSilence()).isEqualTo(Duration.ofSeconds(9));
        assertThat(changed.documentation().keptFor()).isEqualTo(Duration.ofSeconds(1));
    }
}
