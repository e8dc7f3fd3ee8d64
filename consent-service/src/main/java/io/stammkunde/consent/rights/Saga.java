package io.stammkunde.consent.rights;

import io.stammkunde.consent.rights.Execution.Phase;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is made and carried out across services. Decides only. Silence is never success: what is not answered is asked
 * again, and after the last attempt the request is blocked, with everything that was proven until then.
 */
final class Saga {
    private final Patience patience;

    Saga(Patience patience) {
        this.patience = patience;
    }

    /** Whatever does not belong to an open errand is old news. */
    Next receive(RightsRequest request, PrivacyReceiptV1 receipt, Instant now) {
        return switch (request.stage()) {
            case Stage.Triage(String evidence, @Nullable Planning planning)
            when planning != null -> planned(request, evidence, planning, receipt, now);
            case Stage.Executing(Plan plan, Execution execution) -> executed(request, plan, execution, receipt, now);
            default -> Next.waiting(request);
        };
    }

    private Next planned(
            RightsRequest request, String evidence, Planning planning, PrivacyReceiptV1 receipt, Instant now) {
        var answered = answered(planning.open(), receipt);
        if (answered.isEmpty()) {
            return looking(request, planning.open());
        }
        var errand = answered.get();
        var mistake = mistakeIn(receipt, Map.of());
        if (mistake != null) {
            var open = replace(planning.open(), errand, errand.failed(mistake));
            return looking(request.in(new Stage.Triage(evidence, with(planning, open))), open);
        }
        var open = without(planning.open(), errand);
        if (receipt.mode() == PrivacyMode.IDENTIFY && receipt.identity() != null) {
            var identity = new Planning.Identity(
                    receipt.identity().profileIds(), receipt.identity().suppressions());
            return looking(
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
                : looking(request.in(new Stage.Triage(evidence, more)), open);
    }

    private static Next complete(RightsRequest request, Planning planning, Instant now) {
        var identity = planning.identity() == null ? new Planning.Identity(List.of(), List.of()) : planning.identity();
        var plan = Plan.of(planning.participants(), identity, planning.kept(), planning.dryRun(), planning.by(), now);
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
    Next dryRun(RightsRequest request, List<KeptV1> kept, Instant now) {
        if (!(request.stage() instanceof Stage.Triage(String evidence, @Nullable Planning planning))
                || planning == null
                || awaitsKept(request).isEmpty()) {
            return Next.waiting(request);
        }
        var known =
                planning.identity() != null && !planning.identity().profileIds().isEmpty();
        var errands = known
                ? planning.participants().stream()
                        .map(participant -> Errand.first(participant.participant(), PrivacyMode.DRY_RUN, now))
                        .toList()
                : List.<Errand>of();
        var asked = new Planning(planning.participants(), planning.by(), planning.identity(), kept, errands, List.of());
        if (!known) {
            return complete(request, asked, now);
        }
        var profiles = planning.identity().profileIds();
        return new Next(
                request.in(new Stage.Triage(evidence, asked)),
                errands.stream()
                        .map(errand -> Handling.command(request.id(), errand, profiles, Map.of(), kept, now))
                        .toList(),
                soonest(errands));
    }

    /** The identifiers are announced everywhere; what was sent before is behind the barrier. */
    Next suppressed(RightsRequest request, Map<String, Map<Integer, Long>> barrier, Instant now) {
        if (!(request.stage() instanceof Stage.Executing(Plan plan, Execution execution))
                || execution.phase() != Phase.SUPPRESSING) {
            return Next.waiting(request);
        }
        return enter(request, plan, execution.behind(barrier), Phase.ERASING_PROJECTIONS, now);
    }

    /** Begins to tell everybody of a restriction, or of its end. */
    Next restricting(RightsRequest request, Instant now) {
        if (!(request.stage() instanceof Stage.Executing(Plan plan, Execution execution))
                || !execution.open().isEmpty()
                || !execution.accepted().isEmpty()) {
            return Next.waiting(request);
        }
        return switch (execution.phase()) {
            case RESTRICTING ->
                send(request, plan, execution, Phase.RESTRICTING, plan.everybody(), PrivacyMode.RESTRICT, now);
            case LIFTING ->
                send(request, plan, execution, Phase.LIFTING, plan.everybody(), PrivacyMode.LIFT_RESTRICTION, now);
            default -> Next.waiting(request);
        };
    }

    /** What needed no participants is done. */
    Next done(RightsRequest request, Instant now) {
        return request.stage() instanceof Stage.Executing(Plan plan, Execution execution)
                ? fulfilled(request, plan, execution, now)
                : Next.waiting(request);
    }

    private Next executed(
            RightsRequest request, Plan plan, Execution execution, PrivacyReceiptV1 receipt, Instant now) {
        var answered = answered(execution.open(), receipt);
        if (answered.isEmpty()) {
            return looking(request, execution.open());
        }
        var errand = answered.get();
        var mistake = mistakeIn(receipt, errand.mode() == PrivacyMode.EXECUTE ? execution.barrier() : Map.of());
        if (mistake != null) {
            var open = replace(execution.open(), errand, errand.failed(mistake));
            return looking(request.in(new Stage.Executing(plan, execution.with(open))), open);
        }
        var further = execution.accepting(errand, receipt);
        return further.open().isEmpty()
                ? advance(request, plan, further, now)
                : looking(request.in(new Stage.Executing(plan, further)), further.open());
    }

    private Next advance(RightsRequest request, Plan plan, Execution execution, Instant now) {
        return switch (execution.phase()) {
            case ERASING_PROJECTIONS -> enter(request, plan, execution, Phase.ERASING_IDENTITY, now);
            case ERASING_IDENTITY -> enter(request, plan, execution, Phase.VERIFYING, now);
            case VERIFYING, RESTRICTING, LIFTING -> fulfilled(request, plan, execution, now);
            case SUPPRESSING, GATHERING, OBJECTING -> Next.waiting(request);
        };
    }

    private Next enter(RightsRequest request, Plan plan, Execution execution, Phase phase, Instant now) {
        return switch (phase) {
            case ERASING_PROJECTIONS ->
                plan.projections().isEmpty()
                        ? enter(request, plan, execution, Phase.ERASING_IDENTITY, now)
                        : send(request, plan, execution, phase, plan.projections(), PrivacyMode.EXECUTE, now);
            case ERASING_IDENTITY ->
                send(request, plan, execution, phase, plan.identityOwners(), PrivacyMode.EXECUTE, now);
            case VERIFYING -> send(request, plan, execution, phase, plan.everybody(), PrivacyMode.VERIFY, now);
            case SUPPRESSING, GATHERING, RESTRICTING, LIFTING, OBJECTING -> Next.waiting(request);
        };
    }

    private Next send(
            RightsRequest request,
            Plan plan,
            Execution execution,
            Phase phase,
            List<String> participants,
            PrivacyMode mode,
            Instant now) {
        if (plan.profileIds().isEmpty()) {
            return fulfilled(request, plan, execution, now);
        }
        var errands = participants.stream()
                .map(participant -> Errand.first(participant, mode, now))
                .toList();
        var next = execution.in(phase, errands);
        return new Next(
                request.to(
                        new Stage.Executing(plan, next),
                        new Step(now, Step.SYSTEM, phase.name().toLowerCase(java.util.Locale.ROOT), "")),
                commands(request.id(), errands, plan, next, now),
                soonest(errands));
    }

    private static Next fulfilled(RightsRequest request, Plan plan, Execution execution, Instant now) {
        var kept = until(execution);
        var erased = request.type() == RightsType.ERASURE;
        var remembered = erased ? plan.forgotten() : plan;
        var stage = kept.<Stage>map(day -> new Stage.PartiallyFulfilled(remembered, execution, now, day))
                .orElseGet(() -> new Stage.Fulfilled(remembered, execution, now));
        var done = request.to(
                stage,
                new Step(
                        now,
                        Step.SYSTEM,
                        "fulfilled",
                        kept.map(day -> "until " + day).orElse("")));
        return Next.waiting(erased ? done.forgotten() : done);
    }

    /** The day has come on which more may be erased than at first: everybody is told again, with what is kept now. */
    Next comeBack(RightsRequest request, List<KeptV1> kept, Instant now) {
        if (!(request.stage()
                        instanceof Stage.PartiallyFulfilled(Plan plan, Execution before, Instant at, LocalDate day))
                || day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            return Next.waiting(request);
        }
        var again = Execution.begun(before.approvedBy(), before.approvedAt(), Phase.ERASING_PROJECTIONS)
                .behind(before.barrier());
        return enter(request, plan.keeping(kept), again, Phase.ERASING_PROJECTIONS, now);
    }

    /** The first day on which something that is kept may go. */
    private static Optional<LocalDate> until(Execution execution) {
        return execution.accepted().stream()
                .filter(receipt -> receipt.mode() == PrivacyMode.VERIFY)
                .flatMap(receipt -> receipt.rows().stream())
                .filter(row -> row.retained() > 0)
                .flatMap(row -> Stream.ofNullable(row.until()))
                .min(Comparator.naturalOrder());
    }

    /** Time has passed: what was not answered is asked again, as often as patience allows. */
    Next waited(RightsRequest request, Instant now) {
        return switch (request.stage()) {
            case Stage.Triage(String evidence, @Nullable Planning planning)
            when planning != null -> {
                var again = again(planning.open(), now);
                var profiles = planning.identity() == null
                        ? Stream.ofNullable(request.profileId()).toList()
                        : planning.identity().profileIds();
                yield new Next(
                        request.in(new Stage.Triage(evidence, with(planning, again.open()))),
                        again.due().stream()
                                .map(errand -> Handling.command(
                                        request.id(), errand, profiles, Map.of(), planning.kept(), now))
                                .toList(),
                        soonest(again.open()));
            }
            case Stage.Executing(Plan plan, Execution execution) -> waited(request, plan, execution, now);
            default -> Next.waiting(request);
        };
    }

    private Next waited(RightsRequest request, Plan plan, Execution execution, Instant now) {
        var exhausted = execution.open().stream()
                .filter(errand -> errand.attempt() >= patience.attempts() && !now.isBefore(dueAt(errand)))
                .findFirst();
        if (exhausted.isPresent()) {
            var errand = exhausted.get();
            var reason = "%s did not %s: %s"
                    .formatted(
                            errand.participant(),
                            errand.mode(),
                            errand.failure() == null ? "no answer" : errand.failure());
            return Next.waiting(request.to(
                    new Stage.Blocked(plan, execution, reason), new Step(now, Step.SYSTEM, "blocked", reason)));
        }
        var again = again(execution.open(), now);
        var further = execution.with(again.open());
        return new Next(
                request.in(new Stage.Executing(plan, further)),
                commands(request.id(), again.due(), plan, further, now),
                soonest(again.open()));
    }

    private record Again(List<Errand> open, List<Errand> due) {}

    private Again again(List<Errand> open, Instant now) {
        var all = new ArrayList<Errand>();
        var due = new ArrayList<Errand>();
        for (var errand : open) {
            if (now.isBefore(dueAt(errand))) {
                all.add(errand);
            } else {
                var repeated = errand.again(now);
                all.add(repeated);
                due.add(repeated);
            }
        }
        return new Again(all, due);
    }

    private Instant dueAt(Errand errand) {
        return errand.sentAt()
                .plus(errand.failure() == null ? patience.answer() : patience.beforeAttempt(errand.attempt()));
    }

    private @Nullable Instant soonest(List<Errand> open) {
        return open.stream().map(this::dueAt).min(Comparator.naturalOrder()).orElse(null);
    }

    private Next looking(RightsRequest request, List<Errand> open) {
        return new Next(request, List.of(), soonest(open));
    }

    private Next looking(RightsRequest request, List<Errand> open, Instant now) {
        return new Next(request, List.of(), open.isEmpty() ? now : soonest(open));
    }

    /** Why a receipt is not believed, or null if it is. */
    static @Nullable String mistakeIn(PrivacyReceiptV1 receipt, Map<String, Map<Integer, Long>> barrier) {
        if (receipt.failure() != null) {
            return receipt.failure();
        }
        var unbalanced = receipt.rows().stream().filter(row -> !row.addsUp()).findFirst();
        if (unbalanced.isPresent()) {
            return "sums do not add up in " + unbalanced.get().store();
        }
        var behind = receipt.consumed().entrySet().stream()
                .filter(read -> barrier.getOrDefault(read.getKey(), Map.of()).entrySet().stream()
                        .anyMatch(end -> read.getValue().getOrDefault(end.getKey(), 0L) < end.getValue()))
                .findFirst();
        return behind.map(read -> "has not read " + read.getKey() + " up to the barrier")
                .orElse(null);
    }

    /** Everything that was found before and is gone or kept now, by participant. */
    static List<RowV1> rows(Execution execution, PrivacyMode mode) {
        return execution.accepted().stream()
                .filter(receipt -> receipt.mode() == mode)
                .flatMap(receipt -> receipt.rows().stream())
                .toList();
    }

    private static List<PrivacyCommandV1> commands(
            UUID request, List<Errand> errands, Plan plan, Execution execution, Instant now) {
        return errands.stream()
                .map(errand -> Handling.command(request, errand, plan, execution.barrier(), now))
                .toList();
    }

    private static Optional<Errand> answered(List<Errand> open, PrivacyReceiptV1 receipt) {
        return open.stream().filter(errand -> errand.isAnsweredBy(receipt)).findFirst();
    }

    private static List<Errand> without(List<Errand> open, Errand errand) {
        return open.stream().filter(other -> !other.equals(errand)).toList();
    }

    private static List<Errand> replace(List<Errand> open, Errand errand, Errand by) {
        return open.stream().map(other -> other.equals(errand) ? by : other).toList();
    }

    private static Planning with(Planning planning, List<Errand> open) {
        return new Planning(
                planning.participants(), planning.by(), planning.identity(), planning.kept(), open, planning.dryRun());
    }
}
