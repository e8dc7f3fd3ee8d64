package io.stammkunde.metrics.clv.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.clv.RefitState;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the scoring of all customers is.
 *
 * @param state {@code none}, {@code running}, {@code done} or {@code failed}
 * @param step of one that runs: {@code fitting}, {@code scoring} or {@code sending}
 * @param sent of one that is done: how many customers' scores had changed
 * @param reason of one that failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefitView(
        String state,
        @Nullable String step,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long sent,
        @Nullable String reason) {
    static RefitView of(RefitState state) {
        return switch (state) {
            case RefitState.NotYet none -> new RefitView("none", null, null, null, null, null);
            case RefitState.Running running ->
                new RefitView(
                        "running",
                        running.step().name().toLowerCase(Locale.ROOT),
                        running.startedAt(),
                        null,
                        null,
                        null);
            case RefitState.Done done ->
                new RefitView("done", null, done.startedAt(), done.finishedAt(), done.sent(), null);
            case RefitState.Failed failed ->
                new RefitView("failed", null, failed.startedAt(), failed.finishedAt(), null, failed.reason());
        };
    }
}
