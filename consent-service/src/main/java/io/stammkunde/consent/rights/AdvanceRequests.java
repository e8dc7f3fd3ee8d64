package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.context.InTurn;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Goes on with requests that wait for time or for something outside the database. What is outside is asked without a
 * transaction, and the answer is taken into account only if the request still waits for it.
 */
@ApplicationScoped
public class AdvanceRequests {
    private static final Logger LOG = Logger.getLogger(AdvanceRequests.class);
    private static final int AT_ONCE = 50;

    private final RightsSteps steps;
    private final Suppressions suppressions;
    private final KeptData kept;
    private final GatherArchive archive;
    private final EnterObjections objections;
    private final Clock clock;

    public AdvanceRequests(
            RightsSteps steps,
            Suppressions suppressions,
            KeptData kept,
            GatherArchive archive,
            EnterObjections objections,
            Clock clock) {
        this.steps = steps;
        this.suppressions = suppressions;
        this.kept = kept;
        this.archive = archive;
        this.objections = objections;
        this.clock = clock;
    }

    /** Looks at all that is due and whose turn it is. A request that fails does not keep the others from going on. */
    public Uni<Void> handle() {
        return steps.due(clock.instant(), AT_ONCE)
                .chain(due -> InTurn.each(due, this::patiently))
                .chain(() -> steps.toErase(clock.instant()))
                .chain(begun -> InTurn.each(begun, this::patiently))
                .chain(() -> steps.toPlan(clock.instant()))
                .chain(begun -> InTurn.each(begun, this::patiently));
    }

    /** Comes back to erasures whose laws or holds have ended. */
    public Uni<Void> comeBack() {
        return steps.resumable(AT_ONCE).chain(due -> InTurn.each(due, this::comeBack));
    }

    private Uni<Boolean> comeBack(UUID id) {
        return steps.read(id)
                .map(request -> Optional.ofNullable(Handling.planOf(request.stage())))
                .chain(plan ->
                        OnContext.resume(kept.of(plan.map(Plan::profileIds).orElseGet(List::of))))
                .chain(now -> steps.decide(id, (saga, moment) -> saga.comeBack(moment.request(), now, moment.at())))
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "Request cannot be come back to now request=%s", id))
                .onFailure()
                .recoverWithItem(false);
    }

    private Uni<Boolean> patiently(UUID id) {
        return advance(id)
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "Request cannot go on now request=%s", id))
                .onFailure()
                .recoverWithUni(failure -> steps.later(id).replaceWith(false));
    }

    private Uni<Void> advance(UUID id) {
        return steps.read(id).chain(request -> {
            var profiles = DryRun.awaitsKept(request);
            if (profiles.isPresent()) {
                return OnContext.resume(kept.of(profiles.get()))
                        .chain(found -> steps.decide(id, (saga, now) -> saga.dryRun(now.request(), found, now.at())));
            }
            return request.stage() instanceof Stage.Executing(Plan plan, Execution execution)
                    ? execute(request, plan, execution)
                    : steps.decide(id, (saga, now) -> saga.waited(now.request(), now.at()));
        });
    }

    private Uni<Void> execute(RightsRequest request, Plan plan, Execution execution) {
        var id = request.id();
        return switch (execution.phase()) {
            case IDENTIFYING ->
                execution.open().isEmpty()
                        ? OnContext.resume(suppressions.barrier())
                                .chain(barrier -> steps.decide(
                                        id, (saga, now) -> saga.identifying(now.request(), barrier, now.at())))
                        : steps.decide(id, (saga, now) -> saga.waited(now.request(), now.at()));
            case SUPPRESSING ->
                OnContext.resume(suppressions
                                .announce(id, plan.suppressions(), execution.approvedAt())
                                .chain(suppressions::barrier))
                        .chain(barrier ->
                                steps.decide(id, (saga, now) -> saga.suppressed(now.request(), barrier, now.at())));
            case GATHERING -> OnContext.resume(archive.of(plan)).chain(zip -> steps.keepArchive(id, zip));
            case RECTIFYING, RESTRICTING, LIFTING ->
                execution.open().isEmpty()
                        ? steps.decide(id, (saga, now) -> saga.telling(now.request(), now.at()))
                        : steps.decide(id, (saga, now) -> saga.waited(now.request(), now.at()));
            case OBJECTING ->
                objections
                        .handle(request)
                        .chain(() -> steps.decide(id, (saga, now) -> saga.done(now.request(), now.at())));
            case ERASING_PROJECTIONS, ERASING_IDENTITY, VERIFYING, CHECKING ->
                steps.decide(id, (saga, now) -> saga.waited(now.request(), now.at()));
        };
    }
}
