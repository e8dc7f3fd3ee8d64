package io.stammkunde.consent.merge;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.subject.ProfileId;

/** Two profiles became one, or one profile became two. */
public sealed interface Lineage {
    /** One profile has taken another over. */
    record Merged(ProfileId absorbed, ProfileId survivor) implements Lineage {
        public Merged {
            requireNonNull(absorbed, "absorbed");
            requireNonNull(survivor, "survivor");
        }
    }

    /** A merge was undone. */
    record Unmerged(ProfileId released) implements Lineage {
        public Unmerged {
            requireNonNull(released, "released");
        }
    }
}
