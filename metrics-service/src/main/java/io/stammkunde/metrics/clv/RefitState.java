package io.stammkunde.metrics.clv;

import java.time.Instant;

/** How far the scoring of all customers is that was begun last, at night or on demand. */
public sealed interface RefitState {
    /** None that anybody knows of. */
    record NotYet() implements RefitState {}

    /**
     * One is at work.
     *
     * @param step what it does now
     */
    record Running(Instant startedAt, Step step) implements RefitState {
        static Running begun(Instant now) {
            return new Running(now, Step.FITTING);
        }

        Running at(Step next) {
            return new Running(startedAt, next);
        }
    }

    /**
     * It is done.
     *
     * @param sent how many scores had changed and were sent
     */
    record Done(Instant startedAt, Instant finishedAt, long sent) implements RefitState {}

    /**
     * It has failed; the scores are those of before.
     *
     * @param reason for readers who can act on it
     */
    record Failed(Instant startedAt, Instant finishedAt, String reason) implements RefitState {}

    /** What a scoring does, one after the other. */
    enum Step {
        FITTING,
        SCORING,
        SENDING
    }
}
