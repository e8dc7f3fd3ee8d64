package io.stammkunde.consent.confirmation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How consents are confirmed. */
@ConfigMapping(prefix = "stammkunde.consent.confirmation")
public interface ConfirmationConfig {
    /** How long a link confirms. */
    @WithDefault("P3D")
    Duration validFor();

    /** Within this time after a message none is sent for the same again: a form must not be used to flood somebody. */
    @WithDefault("PT5M")
    Duration resendAfter();

    /** How long an expired link is remembered, so that a used one is told from an unknown one. */
    @WithDefault("P30D")
    Duration rememberFor();
}
