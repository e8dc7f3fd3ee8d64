package io.stammkunde.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service takes part in rights requests. */
@ConfigMapping(prefix = "stammkunde.privacy")
public interface PrivacyConfig {
    /** How long an erasure waits for input that came before it; after that it fails and is asked for again. */
    @WithDefault("PT20S")
    Duration barrierPatience();
}
