package io.stammkunde.metrics.rebuild.http;

import io.stammkunde.metrics.rebuild.RebuildState;
import io.stammkunde.metrics.rebuild.RebuildState.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the rebuild is that was begun last.
 *
 * @param state {@code idle}, {@code running}, {@code done} or {@code failed}
 * @param profiles how many have been read; the total is rough while it runs
 * @param events how many have been read, those included that analytics may not use
 * @param failure why it failed, or null
 */
public record RebuildView(
        String state,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Progress profiles,
        Progress events,
        @Nullable String failure) {
    static RebuildView of(RebuildState state) {
        return switch (state) {
            case RebuildState.Idle idle ->
                new RebuildView(state.word(), null, null, Progress.NONE, Progress.NONE, null);
            case RebuildState.Running running ->
                new RebuildView(state.word(), running.startedAt(), null, running.profiles(), running.events(), null);
            case RebuildState.Done done ->
                new RebuildView(
                        state.word(), done.startedAt(), done.finishedAt(), done.profiles(), done.events(), null);
            case RebuildState.Failed failed ->
                new RebuildView(
                        state.word(),
                        failed.startedAt(),
                        failed.finishedAt(),
                        failed.profiles(),
                        failed.events(),
                        failed.reason());
        };
    }
}
