package io.stammkunde.consent.selfservice.http;

import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.rights.RightsType;
import io.stammkunde.consent.rights.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the person sees it: not who worked on it.
 *
 * @param due the day by which it is answered
 * @param extended why it takes longer, or null
 * @param refused why it was not done, or null
 * @param hasArchive whether there is something to fetch
 */
public record OwnRequestView(
        UUID id,
        RightsType type,
        String article,
        String state,
        Instant receivedAt,
        LocalDate due,
        @Nullable String extended,
        @Nullable String refused,
        boolean hasArchive,
        List<OwnStep> history) {
    /** What happened, and when. */
    public record OwnStep(Instant at, String what) {}

    static OwnRequestView of(RightsRequest request, Deadlines deadlines) {
        var extension = request.extension();
        return new OwnRequestView(
                request.id(),
                request.type(),
                request.type().article(),
                request.stage().state(),
                request.receivedAt(),
                deadlines.date(extension != null),
                extension == null ? null : extension.reasons(),
                request.stage() instanceof Stage.Refused refused ? refused.reasons() : null,
                hasArchive(request),
                request.history().stream()
                        .map(step -> new OwnStep(step.at(), step.action()))
                        .toList());
    }

    private static boolean hasArchive(RightsRequest request) {
        return request.stage() instanceof Stage.Fulfilled
                && (request.type() == RightsType.ACCESS || request.type() == RightsType.PORTABILITY);
    }
}
