package io.stammkunde.metrics.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a support ticket.
 *
 * @param eventKey the event that told of it
 * @param ticketKey from the ticket id
 * @param happenedOn the day of the reporting zone
 * @param channel where the customer asked, or null if it was not told
 * @param priority as the help desk calls it, or null if it was not told
 */
public record TicketRow(
        UUID eventKey,
        UUID ticketKey,
        UUID profileId,
        Step step,
        Instant happenedAt,
        LocalDate happenedOn,
        @Nullable String channel,
        @Nullable String priority) {

    /** What happened to it. */
    public enum Step {
        OPENED,
        ASSIGNED,
        FIRST_ANSWERED,
        REOPENED,
        RESOLVED
    }
}
