package io.stammkunde.consent.report;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.rights.RightsType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report is counted from. */
public interface ReportFacts {
    /** Requests that came from one instant on and before another, in that order. */
    Uni<List<Received>> received(Instant from, Instant before);

    /**
     * A request, and what became of it, see {@link RequestFacts}.
     *
     * @param endedAt when it had its outcome, or null while it is open
     */
    record Received(
            RightsType type,
            Instant receivedAt,
            boolean isExtended,
            Outcome outcome,
            @Nullable Instant endedAt,
            @Nullable String refusal) {}
}
