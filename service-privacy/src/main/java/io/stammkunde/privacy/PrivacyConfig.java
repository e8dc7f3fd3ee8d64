package io.stammkunde.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How a service takes part in rights requests. */
@ConfigMapping(prefix = "stammkunde.privacy")
public interface PrivacyConfig {
    /** How long an erasure waits for input that came before it; after that it fails and is asked for again. */
    @WithDefault("PT20S")
    Duration barrierPatience();

    /**
     * The commands of how many requests are followed at the same time, at least 1. They wait for the same input at once
     * and share what is expensive, such as to write a file anew.
     */
    @WithDefault("8")
    @Min(1)
    int requestsAtOnce();
}
