package io.stammkunde.segment.membership;

import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.value.Facts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something that may change where a person stands. Each may arrive again, late, or out of order. */
public sealed interface Change {
    /** The person did something. */
    record Happened(PastEvent event) implements Change {}

    /** profile-service knows the person as this; an earlier revision than one known is old news. */
    record Known(long profileRevision, Facts traits, Map<String, Permission> permissions) implements Change {
        public Known {
            permissions = Map.copyOf(permissions);
        }
    }

    /** metrics-service has calculated these; earlier ones than those known are old news. */
    record Scored(Scores scores) implements Change {}

    /** Another profile has turned out to be the same person. */
    record AbsorbedBy(long profileRevision, UUID survivor) implements Change {}

    record Erased(long profileRevision) implements Change {}

    /** The events of a profile that was absorbed. */
    record Joined(UUID from, List<PastEvent> events) implements Change {
        public Joined {
            events = List.copyOf(events);
        }
    }

    /** The events have arrived where this profile was absorbed. */
    record HandedOver() implements Change {}

    /** Rules of these segments are new, changed or gone. */
    record RulesChanged(Set<String> segments) implements Change {
        public RulesChanged {
            segments = Set.copyOf(segments);
        }
    }

    /** Nothing but time has passed, or something may have been left unfinished. */
    record LookAgain() implements Change {}
}
