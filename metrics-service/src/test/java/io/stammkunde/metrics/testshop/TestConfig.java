package io.stammkunde.metrics.testshop;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.stammkunde.metrics.MetricsConfig;
import java.nio.file.Path;
import java.util.Map;

/** The settings as the service reads them, with all defaults. */
public final class TestConfig {
    private TestConfig() {}

    public static MetricsConfig in(Path folder) {
        return in(folder, Map.of());
    }

    /** With some settings other than the defaults; keys without the prefix. */
    public static MetricsConfig in(Path folder, Map<String, String> settings) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MetricsConfig.class)
                .withDefaultValue(
                        "stammkunde.metrics.database.file",
                        folder.resolve("figures.duckdb").toString());
        settings.forEach((key, value) -> builder.withDefaultValue("stammkunde.metrics." + key, value));
        return builder.build().getConfigMapping(MetricsConfig.class);
    }
}
