package io.stammkunde.consent.rights;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings with their defaults. */
final class TestRightsConfig {
    private TestRightsConfig() {}

    static RightsConfig defaults() {
        return new SmallRyeConfigBuilder()
                .withMapping(RightsConfig.class)
                .build()
                .getConfigMapping(RightsConfig.class);
    }
}
