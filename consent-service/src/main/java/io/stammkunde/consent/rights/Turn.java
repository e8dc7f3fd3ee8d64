package io.stammkunde.consent.rights;

import io.stammkunde.consent.rights.Execution.Phase;
import java.util.Optional;
import java.util.Set;

/**
 * Whose turn it is. A thousand erasures that are approved at once would only wait in the queues of participants, be asked
 * for again there and be blocked at last; so a few are worked on and the others wait here, in the order of approval.
 */
public enum Turn {
    /** Approved, and nobody has been told of it. */
    WAITING,
    /** Participants are at it. */
    WORKING;

    private static final Set<Phase> ERASING =
            Set.of(Phase.SUPPRESSING, Phase.ERASING_PROJECTIONS, Phase.ERASING_IDENTITY, Phase.VERIFYING);

    /** That of a request at some stage; empty for what takes no turns. */
    public static Optional<Turn> of(Stage stage) {
        if (!(stage instanceof Stage.Executing(Plan plan, Execution execution))) {
            return Optional.empty();
        }
        if (execution.phase() == Phase.IDENTIFYING) {
            return Optional.of(execution.open().isEmpty() ? WAITING : WORKING);
        }
        return ERASING.contains(execution.phase()) ? Optional.of(WORKING) : Optional.empty();
    }
}
