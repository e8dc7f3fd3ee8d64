package io.stammkunde.consent.subject;

import static java.util.Objects.requireNonNull;

/** How a caller names the person. */
public sealed interface SubjectReference {
    /** By profile. */
    record Known(ProfileId id) implements SubjectReference {
        public Known {
            requireNonNull(id, "id");
        }
    }

    /** By something the person is known by elsewhere. */
    record Identified(String type, String value) implements SubjectReference {
        public Identified {
            requireNonNull(type, "type");
            requireNonNull(value, "value");
        }

        /** Leaves the value out; it is personal. */
        @Override
        public String toString() {
            return "Identified[" + type + "]";
        }
    }
}
