package io.stammkunde.metrics.alert;

import io.stammkunde.http.InvalidParameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which alerts a list has. */
public enum AlertState {
    OPEN,
    ACKNOWLEDGED,
    ALL;

    /** The state of a request; without one those that are open. */
    public static AlertState of(@Nullable String text) {
        return text == null
                ? OPEN
                : Arrays.stream(values())
                        .filter(state -> state.key().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidParameter(
                                "state",
                                "must be one of "
                                        + Arrays.stream(values())
                                                .map(AlertState::key)
                                                .collect(Collectors.joining(", "))));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
