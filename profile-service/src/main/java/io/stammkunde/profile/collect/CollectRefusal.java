package io.stammkunde.profile.collect;

/** Why a submission was not accepted; each has its status and problem type at the edge. */
public abstract sealed class CollectRefusal extends RuntimeException {
    private CollectRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Nobody can say which source this is from. */
    public static final class UnknownWriteKey extends CollectRefusal {
        public UnknownWriteKey(String message) {
            super(message);
        }
    }

    /** A page of an origin that the source does not list. */
    public static final class OriginNotAllowed extends CollectRefusal {
        public OriginNotAllowed() {
            super("Add the page's origin to the source's allowedOrigins.");
        }
    }

    /** The body is no JSON object, or something outside of its items is wrong. */
    public static final class Malformed extends CollectRefusal {
        private final String pointer;

        public Malformed(String pointer, String detail) {
            super(detail);
            this.pointer = pointer;
        }

        /** JSON Pointer of what is wrong; empty for the whole body. */
        public String pointer() {
            return pointer;
        }
    }

    /** The only event of the submission is not valid. */
    public static final class InvalidEvent extends CollectRefusal {
        private final String pointer;

        public InvalidEvent(String pointer, String detail) {
            super(detail);
            this.pointer = pointer;
        }

        /** JSON Pointer of what is wrong. */
        public String pointer() {
            return pointer;
        }
    }

    /** Larger than a limit, after decompression. */
    public static final class TooLarge extends CollectRefusal {
        public TooLarge(String message) {
            super(message);
        }
    }

    /** The log or the store cannot be reached, or more comes in than goes out. Repeating later is safe. */
    public static final class Unavailable extends CollectRefusal {
        public Unavailable(String message) {
            super(message);
        }
    }
}
