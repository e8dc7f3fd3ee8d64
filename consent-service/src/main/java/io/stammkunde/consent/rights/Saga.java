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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is carried out across services. Decides only. Silence is never success: what is not answered is asked
 * again, and after the last attempt the request is blocked, with everything that was proven until then.
 */
final class Saga {
    private final OpenErrands errands;
    private final DryRun dryRun;
    private final IdentityCheck identityCheck;

    Saga(Patience patience) {
        this.errands = new OpenErrands(patience);
        this.dryRun = new DryRun(errands);
        this.identityCheck = new IdentityCheck(errands);
    }

    /** Whatever does not belong to an open errand is old news. */
    Next receive(RightsRequest request, PrivacyReceiptV1 receipt, Instant now) {
        return switch (request.stage()) {
            case Stage.Triage(String evidence, @Nullable Planning planning)
            when planning != null -> dryRun.receive(request, evidence, planning, receipt, now);
            case Stage.Executing(Plan plan, Execution execution) -> executed(request, plan, execution, receipt, now);
            default -> errands.asIs(request, now);
        };
    }

    /** Begins the dry run with what laws and holds keep. */
    Next dryRun(RightsRequest request, List<KeptV1> kept, Instant now) {
        return dryRun.begin(request, kept, now);
    }

    /** Asks who the person is after all input up to here, so that nobody is erased whom nobody has approved. */
    Next identifying(RightsRequest request, Map<String, Map<Integer, Long>> barrier, Instant now) {
        if (!(request.stage() instanceof Stage.Executing(Plan plan, Execution execution))
                || execution.phase() != Phase.IDENTIFYING
                || !execution.open().isEmpty()) {
            return errands.asIs(request, now);
        }
        return identityCheck.begin(request, plan, execution.behind(barrier), now);
    }

    /** The identifiers are announced everywhere; what was sent before is behind the barrier. */
    Next suppressed(RightsRequest request, Map<String, Map<Integer, Long>> barrier, Instant now) {
        if (!(request.stage() instanceof Stage.Executing(Plan plan, Execution execution))
                || execution.phase() != Phase.SUPPRESSING) {
            return errands.asIs(request, now);
        }
        return enter(request, plan, execution.behind(barrier), Phase.ERASING_PROJECTIONS, now);
    }

    /** Begins to tell everybody of a restriction, of its end, or of corrections. */
    Next telling(RightsRequest request, Instant now) {
        if (!(request.stage() instanceof Stage.Executing(Plan plan, Execution execution))
                || !execution.open().isEmpty()
                || !execution.accepted().isEmpty()) {
            return errands.asIs(request, now);
        }
        return switch (execution.phase()) {
            case RESTRICTING ->
                send(request, plan, execution, Phase.RESTRICTING, plan.everybody(), PrivacyMode.RESTRICT, now);
            case LIFTING ->
                send(request, plan, execution, Phase.LIFTING, plan.everybody(), PrivacyMode.LIFT_RESTRICTION, now);
            case RECTIFYING ->
                send(request, plan, execution, Phase.RECTIFYING, plan.everybody(), PrivacyMode.RECTIFY, now);
            default -> errands.asIs(request, now);
        };
    }

    /** What needed no participants is done. */
    Next done(RightsRequest request, Instant now) {
        return request.stage() instanceof Stage.Executing(Plan plan, Execution execution)
                ? fulfilled(request, plan, execution, now)
                : errands.asIs(request, now);
    }

    private Next executed(
            RightsRequest request, Plan plan, Execution execution, PrivacyReceiptV1 receipt, Instant now) {
        var answered = OpenErrands.answered(execution.open(), receipt);
        if (answered.isEmpty()) {
            return errands.looking(request, execution.open(), now);
        }
        var errand = answered.get();
        var mistake =
                OpenErrands.mistakeIn(receipt, errand.mode() == PrivacyMode.VERIFY ? Map.of() : execution.barrier());
        if (mistake != null) {
            var open = OpenErrands.replace(execution.open(), errand, errand.failed(mistake));
            return errands.looking(request.in(new Stage.Executing(plan, execution.with(open))), open, now);
        }
        if (execution.phase() == Phase.IDENTIFYING) {
            return identityCheck.answered(request, plan, execution, errand, receipt, now);
        }
        var further = execution.accepting(errand, receipt);
        return further.open().isEmpty()
                ? advance(request, plan, further, now)
                : errands.looking(request.in(new Stage.Executing(plan, further)), further.open(), now);
    }

    private Next advance(RightsRequest request, Plan plan, Execution execution, Instant now) {
        return switch (execution.phase()) {
            case ERASING_PROJECTIONS -> enter(request, plan, execution, Phase.ERASING_IDENTITY, now);
            case ERASING_IDENTITY -> enter(request, plan, execution, Phase.VERIFYING, now);
            case RECTIFYING -> enter(request, plan, execution, Phase.CHECKING, now);
            case VERIFYING, CHECKING, RESTRICTING, LIFTING -> fulfilled(request, plan, execution, now);
            case IDENTIFYING, SUPPRESSING, GATHERING, OBJECTING -> errands.asIs(request, now);
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
            case VERIFYING, CHECKING ->
                send(request, plan, execution, phase, plan.everybody(), PrivacyMode.VERIFY, now);
            case IDENTIFYING, SUPPRESSING, GATHERING, RECTIFYING, RESTRICTING, LIFTING, OBJECTING ->
                errands.asIs(request, now);
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
        var told = participants.stream()
                .map(participant -> Errand.first(participant, mode, now))
                .toList();
        var next = execution.in(phase, told);
        return new Next(
                request.to(
                        new Stage.Executing(plan, next),
                        new Step(now, Step.SYSTEM, phase.name().toLowerCase(Locale.ROOT), "")),
                commands(request, told, plan, next, now),
                errands.soonest(told));
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
            return errands.asIs(request, now);
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
            when planning != null -> dryRun.waited(request, evidence, planning, now);
            case Stage.Executing(Plan plan, Execution execution) -> waited(request, plan, execution, now);
            default -> errands.asIs(request, now);
        };
    }

    private Next waited(RightsRequest request, Plan plan, Execution execution, Instant now) {
        var exhausted = errands.exhausted(execution.open(), now);
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
        var again = errands.again(execution.open(), now);
        var further = execution.with(again.open());
        return errands.repeating(
                request.in(new Stage.Executing(plan, further)),
                again,
                commands(request, again.due(), plan, further, now),
                now);
    }

    /** Everything that was found before and is gone or kept now, by participant. */
    static List<RowV1> rows(Execution execution, PrivacyMode mode) {
        return execution.accepted().stream()
                .filter(receipt -> receipt.mode() == mode)
                .flatMap(receipt -> receipt.rows().stream())
                .toList();
    }

    private static List<PrivacyCommandV1> commands(
            RightsRequest request, List<Errand> told, Plan plan, Execution execution, Instant now) {
        return told.stream()
                .map(errand -> Handling.command(request, errand, plan, execution, now))
                .toList();
    }
}
