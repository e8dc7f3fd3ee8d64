package io.stammkunde.profile.directory;

/** A refusal that the caller can understand and act on. */
public abstract sealed class DirectoryRefusal extends RuntimeException {
    private DirectoryRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is nobody of this id or with this identifier. */
    public static final class UnknownProfile extends DirectoryRefusal {
        public UnknownProfile() {
            super("Search for the person with POST /v1/profiles/search.");
        }
    }

    /** Somebody with this identifier was erased, and must not become known again before they ask for it. */
    public static final class SuppressedIdentifier extends DirectoryRefusal {
        public SuppressedIdentifier() {
            super("Somebody with this identifier was erased; it must be released first.");
        }
    }

    /** A value that can stand for nobody, such as {@code null} or a phone number that cannot be dialled. */
    public static final class NoIdentifier extends DirectoryRefusal {
        private final String pointer;

        public NoIdentifier(String pointer, String detail) {
            super(detail);
            this.pointer = pointer;
        }

        /** JSON Pointer of the value. */
        public String pointer() {
            return pointer;
        }
    }
}
