package io.stammkunde.gateway.route;

import java.util.Locale;

/** A service behind the gateway. */
public enum Service {
    PROFILE,
    CONSENT,
    SEGMENT,
    METRICS;

    /** As it stands in messages, metrics and settings. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
