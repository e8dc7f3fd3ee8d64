package io.stammkunde.consent;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings, with their defaults, as the service sees them. */
public final class TestConfig {
    private TestConfig() {}

    /** Nothing is set. */
    public static ConsentConfig defaults() {
        return with(Map.of());
    }

    /** Some settings are set. */
    public static ConsentConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(ConsentConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(ConsentConfig.class);
    }
}
