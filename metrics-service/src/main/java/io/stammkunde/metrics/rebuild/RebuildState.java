package io.stammkunde.metrics.rebuild;

import java.time.Instant;

/** How far the rebuild is that was begun last. */
public sealed interface RebuildState {
    /** In one word, as it is told to others. */
    default String word() {
        return switch (this) {
            case Idle idle -> "idle";
            case Running running -> "running";
            case Done done -> "done";
            case Failed failed -> "failed";
        };
    }

    /** None since the service started. */
    record Idle() implements RebuildState {}

    /** One is at work. */
    record Running(Instant startedAt, Progress profiles, Progress events) implements RebuildState {
        static Running begun(Instant now) {
            return new Running(now, Progress.NONE, Progress.NONE);
        }

        Running withProfiles(ReplayPage<?> page) {
            return new Running(startedAt, profiles.with(page), events);
        }

        Running withEvents(ReplayPage<?> page) {
            return new Running(startedAt, profiles, events.with(page));
        }
    }

    /** The new store has taken the place of the old one. */
    record Done(Instant startedAt, Instant finishedAt, Progress profiles, Progress events) implements RebuildState {}

    /**
     * It has failed; the store that answered goes on answering.
     *
     * @param reason for readers who can act on it
     */
    record Failed(Instant startedAt, Instant finishedAt, Progress profiles, Progress events, String reason)
            implements RebuildState {}

    /**
     * How much has been read.
     *
     * @param total roughly, and never less than what is done
     */
    record Progress(long done, long total) {
        public static final Progress NONE = new Progress(0, 0);

        Progress with(ReplayPage<?> page) {
            long read = done + page.items().size();
            return new Progress(read, page.next() == null ? read : Math.max(read, page.total()));
        }
    }
}
