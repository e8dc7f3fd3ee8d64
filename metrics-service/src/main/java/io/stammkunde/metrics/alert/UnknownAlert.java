package io.stammkunde.metrics.alert;

import java.util.UUID;

/** An alert that nobody has raised. */
public final class UnknownAlert extends RuntimeException {
    UnknownAlert(UUID id) {
        super("there is no alert %s, GET /v1/metrics/alerts?state=all lists them".formatted(id), null, false, false);
    }
}
