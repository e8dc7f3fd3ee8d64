package io.stammkunde.metrics.alert;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where alerts are announced. */
public interface AlertsOut {
    /** Done when all of them are safely there; some of them may be if it fails. */
    Uni<Void> send(List<Alert> alerts);
}
