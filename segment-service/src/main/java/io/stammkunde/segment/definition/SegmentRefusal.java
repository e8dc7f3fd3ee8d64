package io.stammkunde.segment.definition;

import io.stammkunde.segment.rule.RuleMistake;
import java.util.List;

/** A refusal the caller can understand and act on. */
public abstract sealed class SegmentRefusal extends RuntimeException {
    SegmentRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    public static final class UnknownSegment extends SegmentRefusal {
        public UnknownSegment(String key) {
            super("There is no segment " + key);
        }
    }

    public static final class SegmentExists extends SegmentRefusal {
        SegmentExists(String key) {
            super("The key %s is taken, or its former segment is still being removed".formatted(key));
        }
    }

    public static final class SegmentChanged extends SegmentRefusal {
        SegmentChanged(String key) {
            super("Somebody else has just changed the segment %s; look at it and try again".formatted(key));
        }
    }

    public static final class TooManySegments extends SegmentRefusal {
        TooManySegments(int limit) {
            super("There are %d segments already, as many as are configured; remove one first".formatted(limit));
        }
    }

    /** The rule cannot be meant; the mistakes say where and why. */
    public static final class InvalidRule extends SegmentRefusal {
        private final transient List<RuleMistake> mistakes;

        InvalidRule(List<RuleMistake> mistakes) {
            super("The rule has %d mistakes".formatted(mistakes.size()));
            this.mistakes = List.copyOf(mistakes);
        }

        public List<RuleMistake> mistakes() {
            return mistakes;
        }
    }
}
