package io.stammkunde.consent.rights;

import io.stammkunde.consent.rights.Execution.Phase;
import java.util.Optional;
import java.util.Set;

/**
 * Whose turn it is. A thousand dry runs or erasures at once would only wait in the queues of participants, be asked for
 * again there, take from the rest of the system what it needs, and be blocked at last; so a few are worked on and the
 * others wait here, in their order. Erasures do not keep officers from looking at further ones: each kind has its own
 * turns.
 */
public enum Turn {
    /** Who the person is, is known, and nobody has been asked what would be found. */
    TO_PLAN,
    /** Participants are looking. */
    PLANNING,
    /** Approved, and nobody has been told of it. */
    TO_ERASE,
    /** Participants are at it. */
    ERASING;

    private static final Set<Phase> OF_ERASURE =
            Set.of(Phase.SUPPRESSING, Phase.ERASING_PROJECTIONS, Phase.ERASING_IDENTITY, Phase.VERIFYING);

    /** Those in which something waits. */
    public static final Set<Turn> WAITING = Set.of(TO_PLAN, TO_ERASE);

    /** That of a request; empty for what takes no turns. */
    public static Optional<Turn> of(RightsRequest request) {
        if (DryRun.awaitsKept(request).isPresent()) {
            return Optional.of(TO_PLAN);
        }
        return switch (request.stage()) {
            case Stage.Triage(String evidence, Planning planning) when planning != null -> planning(planning);
            case Stage.Executing(Plan plan, Execution execution) -> executing(execution);
            default -> Optional.empty();
        };
    }

    /** Somebody who must be asked again may never answer: the others do not wait for that. */
    private static Optional<Turn> planning(Planning planning) {
        return planning.identity() != null
                        && planning.open().stream()
                                .allMatch(errand -> errand.attempt() == 1 && errand.failure() == null)
                ? Optional.of(PLANNING)
                : Optional.empty();
    }

    private static Optional<Turn> executing(Execution execution) {
        if (execution.phase() == Phase.IDENTIFYING) {
            return Optional.of(execution.open().isEmpty() ? TO_ERASE : ERASING);
        }
        return OF_ERASURE.contains(execution.phase()) ? Optional.of(ERASING) : Optional.empty();
    }
}
