package io.stammkunde.consent.rights;

import io.stammkunde.consent.rights.Execution.Phase;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.IdentityV1;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Whether an approved erasure still is about whom was looked at. Between the dry run and the approval the person may
 * have become known by another address or one with somebody else, and nobody has approved that these are erased too: the
 * request goes back to its dry run then. Decides only.
 */
final class IdentityCheck {
    private final OpenErrands errands;

    IdentityCheck(OpenErrands errands) {
        this.errands = errands;
    }

    /** Asks once more who the person is, after all that has been sent until now. */
    Next begin(RightsRequest request, Plan plan, Execution execution, Instant now) {
        var asked = plan.identityOwners().stream()
                .map(owner -> Errand.first(owner, PrivacyMode.IDENTIFY, now))
                .toList();
        var asking = execution.in(Phase.IDENTIFYING, asked);
        return new Next(
                request.in(new Stage.Executing(plan, asking)),
                asked.stream()
                        .map(errand -> Handling.command(request, errand, plan, execution, now))
                        .toList(),
                errands.soonest(asked));
    }

    /** The answer itself is not kept: it has the hashes that an erasure's end forgets. */
    Next answered(
            RightsRequest request,
            Plan plan,
            Execution execution,
            Errand errand,
            PrivacyReceiptV1 receipt,
            Instant now) {
        var identity = receipt.identity();
        if (identity != null && !isSame(plan, identity)) {
            return planAgain(request, plan, identity, now);
        }
        var open = OpenErrands.without(execution.open(), errand);
        var further = open.isEmpty() ? execution.in(Phase.SUPPRESSING, open) : execution.with(open);
        return errands.looking(request.in(new Stage.Executing(plan, further)), open, now);
    }

    private static boolean isSame(Plan plan, IdentityV1 identity) {
        return Set.copyOf(plan.profileIds()).equals(Set.copyOf(identity.profileIds()))
                && Set.copyOf(plan.suppressions()).equals(Set.copyOf(identity.suppressions()));
    }

    private static Next planAgain(RightsRequest request, Plan plan, IdentityV1 identity, Instant now) {
        var found = new Planning.Identity(identity.profileIds(), identity.suppressions());
        var planning = new Planning(plan.participants(), plan.plannedBy(), found, List.of(), List.of(), List.of());
        var changed = "%d profiles and %d identifiers instead of %d and %d"
                .formatted(
                        found.profileIds().size(),
                        found.suppressions().size(),
                        plan.profileIds().size(),
                        plan.suppressions().size());
        return new Next(
                request.to(new Stage.Triage("", planning), new Step(now, Step.SYSTEM, "person-changed", changed)),
                List.of(),
                now);
    }
}
