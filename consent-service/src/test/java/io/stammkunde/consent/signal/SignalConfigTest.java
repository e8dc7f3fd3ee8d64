package io.stammkunde.consent.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Renaming a setting, or changing its default, breaks somebody's system. */
class SignalConfigTest {
    @Test
    void theVendorIsNobodyUntilItIsNamed() {
        assertThat(with(Map.of()).tcfVendorId()).isEmpty();
        assertThat(with(Map.of("stammkunde.consent.signals.tcf-vendor-id", "755"))
                        .tcfVendorId())
                .contains(755);
    }

    private static SignalConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(SignalConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(SignalConfig.class);
    }
}
