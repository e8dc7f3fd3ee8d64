package io.stammkunde.gateway;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;

/** The gateway's settings as they are without a word of the operator. */
public final class GatewayConfigs {
    private static final int ABOVE_THE_DEFAULTS = 200;

    private GatewayConfigs() {}

    /** The defaults, but for these names, without their prefix, and values. */
    public static GatewayConfig with(String... namesAndValues) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(GatewayConfig.class)
                .withConverter(MemorySize.class, ABOVE_THE_DEFAULTS, new MemorySizeConverter())
                .withConverter(Duration.class, ABOVE_THE_DEFAULTS, new DurationConverter());
        for (var service : new String[] {"profile", "consent", "segment", "metrics"}) {
            config.withDefaultValue("stammkunde.gateway.services." + service, "http://localhost:1");
        }
        for (var i = 0; i < namesAndValues.length; i += 2) {
            config.withDefaultValue("stammkunde.gateway." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return config.build().getConfigMapping(GatewayConfig.class);
    }
}
