package io.stammkunde.consent.preference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Links to preferences. */
@ConfigMapping(prefix = "stammkunde.consent.preferences")
public interface PreferenceConfig {
    /** How long a link opens preferences; RFC 8058 asks that a way out of a letter works for long. */
    @WithDefault("P60D")
    Duration linkValidFor();
}
