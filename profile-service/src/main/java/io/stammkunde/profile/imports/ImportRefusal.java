package io.stammkunde.profile.imports;

/** A refusal that the caller can understand and act on. */
public abstract sealed class ImportRefusal extends RuntimeException {
    private ImportRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is no import of this id. */
    public static final class UnknownImport extends ImportRefusal {
        public UnknownImport() {
            super("List the imports with GET /v1/imports.");
        }
    }

    /** There is no preset of this name. */
    public static final class UnknownPreset extends ImportRefusal {
        public UnknownPreset() {
            super("List the presets with GET /v1/imports/presets.");
        }
    }

    /** The preset came with the product. */
    public static final class ShippedPreset extends ImportRefusal {
        public ShippedPreset() {
            super("Save it under a name of your own.");
        }
    }

    /** Something about the settings or the part of a file cannot be. */
    public static final class InvalidSettings extends ImportRefusal {
        private final String pointer;

        public InvalidSettings(String pointer, String detail) {
            super(detail);
            this.pointer = pointer;
        }

        /** JSON Pointer into the body, or the name of a header. */
        public String pointer() {
            return pointer;
        }
    }

    /** The import is not in the state that the call needs. */
    public static final class WrongState extends ImportRefusal {
        public WrongState(String detail) {
            super(detail);
        }
    }

    /** The file exceeds what an import may have. */
    public static final class FileTooLarge extends ImportRefusal {
        public FileTooLarge(long limitBytes) {
            super("A file may have up to %d bytes; compress it or split it by time.".formatted(limitBytes));
        }
    }
}
