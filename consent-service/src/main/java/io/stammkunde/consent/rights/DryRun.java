package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a plan comes about: who the person is, what laws and holds keep, and what everybody would find. Decides only. */
final class DryRun {
    private final OpenErrands errands;

    DryRun(OpenErrands errands) {
        this.errands = errands;
    }

    /** Takes an answer into account. */
    Next receive(RightsRequest request, String evidence, Planning planning, PrivacyReceiptV1 receipt, Instant now) {
        var answered = OpenErrands.answered(planning.open(), receipt);
        if (answered.isEmpty()) {
            return errands.looking(request, planning.open(), now);
        }
        var errand = answered.get();
        var mistake = OpenErrands.mistakeIn(receipt, Map.of());
        if (mistake != null) {
            var open = OpenErrands.replace(planning.open(), errand, errand.failed(mistake));
            return errands.looking(request.in(new Stage.Triage(evidence, with(planning, open))), open, now);
        }
        var open = OpenErrands.without(planning.open(), errand);
        if (receipt.mode() == PrivacyMode.IDENTIFY && receipt.identity() != null) {
            var identity = new Planning.Identity(
                    receipt.identity().profileIds(), receipt.identity().suppressions());
            return errands.looking(
                    request.in(new Stage.Triage(
                            evidence,
                            new Planning(
                                    planning.participants(),
                                    planning.by(),
                                    identity,
                                    planning.kept(),
                                    open,
                                    planning.dryRun()))),
                    open,
                    now);
        }
        var found = new ArrayList<>(planning.dryRun());
        found.add(receipt);
        var more =
                new Planning(planning.participants(), planning.by(), planning.identity(), planning.kept(), open, found);
        return open.isEmpty()
                ? complete(request, more, now)
                : errands.looking(request.in(new Stage.Triage(evidence, more)), open, now);
    }

    private static Next complete(RightsRequest request, Planning planning, Instant now) {
        var identity = planning.identity() == null ? new Planning.Identity(List.of(), List.of()) : planning.identity();
        var plan = Plan.of(planning, identity, request.corrections(), now);
        return Next.waiting(request.to(new Stage.Planned(plan), new Step(now, Step.SYSTEM, "planned", plan.digest())));
    }

    /** Whether the laws and holds of the person must be looked up, so that the dry run can begin. */
    static Optional<List<UUID>> awaitsKept(RightsRequest request) {
        return request.stage() instanceof Stage.Triage(String evidence, @Nullable Planning planning)
                        && planning != null
                        && planning.open().isEmpty()
                        && planning.dryRun().isEmpty()
                ? Optional.of(
                        planning.identity() == null
                                ? List.of()
                                : planning.identity().profileIds())
                : Optional.empty();
    }

    /** Asks everybody what would be found; a person whom nobody knows is planned at once, with nothing in it. */
    Next begin(RightsRequest request, List<KeptV1> kept, Instant now) {
        if (!(request.stage() instanceof Stage.Triage(String evidence, @Nullable Planning planning))
                || planning == null
                || awaitsKept(request).isEmpty()) {
            return errands.asIs(request, now);
        }
        var known =
                planning.identity() != null && !planning.identity().profileIds().isEmpty();
        var asked = known
                ? planning.participants().stream()
                        .map(participant -> Errand.first(participant.participant(), PrivacyMode.DRY_RUN, now))
                        .toList()
                : List.<Errand>of();
        var further = new Planning(planning.participants(), planning.by(), planning.identity(), kept, asked, List.of());
        if (!known) {
            return complete(request, further, now);
        }
        var profiles = planning.identity().profileIds();
        return new Next(
                request.in(new Stage.Triage(evidence, further)),
                asked.stream()
                        .map(errand -> Handling.command(request, errand, profiles, kept, planning.participants(), now))
                        .toList(),
                errands.soonest(asked));
    }

    /** Time has passed: what was not answered is asked again, for as long as somebody wants the plan. */
    Next waited(RightsRequest request, String evidence, Planning planning, Instant now) {
        var again = errands.again(planning.open(), now);
        var profiles = planning.identity() == null
                ? Stream.ofNullable(request.profileId()).toList()
                : planning.identity().profileIds();
        return errands.repeating(
                request.in(new Stage.Triage(evidence, with(planning, again.open()))),
                again,
                again.due().stream()
                        .map(errand -> Handling.command(
                                request, errand, profiles, planning.kept(), planning.participants(), now))
                        .toList(),
                now);
    }

    private static Planning with(Planning planning, List<Errand> open) {
        return new Planning(
                planning.participants(), planning.by(), planning.identity(), planning.kept(), open, planning.dryRun());
    }
}
