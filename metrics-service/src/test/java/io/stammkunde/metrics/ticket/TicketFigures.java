package io.stammkunde.metrics.ticket;

import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class TicketFigures {
    private TicketFigures() {}

    public static List<Figure> all() {
        return List.of(
                new FirstResponseTime(),
                new ResolutionTime(),
                new SolvedInTime(),
                new ReopenedShare(),
                new NeverReassignedShare(),
                new Backlog());
    }
}
