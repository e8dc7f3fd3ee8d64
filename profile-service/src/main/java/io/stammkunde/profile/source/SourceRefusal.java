package io.stammkunde.profile.source;

/** A refusal that the caller can understand and act on. */
public abstract sealed class SourceRefusal extends RuntimeException {
    private SourceRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is no source of this id. */
    public static final class UnknownSource extends SourceRefusal {
        public UnknownSource() {
            super("List the sources with GET /v1/sources.");
        }
    }

    /** The source has no write key of this id. */
    public static final class UnknownWriteKey extends SourceRefusal {
        public UnknownWriteKey() {
            super("GET the source to see its write keys.");
        }
    }

    /** Another source has the name already, or the same name with another legal basis or other purposes. */
    public static final class NameTaken extends SourceRefusal {
        public NameTaken() {
            super("Choose a name that no other source has.");
        }
    }
}
