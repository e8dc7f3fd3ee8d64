package io.stammkunde.consent.rights;

import io.stammkunde.consent.rights.RightsRequest.Extension;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people may do with a request, and when. Decides only; nothing is read or written here. */
final class Handling {
    private Handling() {}

    /** Doubt about who asks, which must be documented. */
    static Next doubt(RightsRequest request, String by, String doubt, Instant now) {
        if (!(request.stage() instanceof Stage.Received)) {
            throw new RightsRefusal.NotNow("doubted", request.stage(), "RECEIVED");
        }
        return Next.waiting(request.to(new Stage.IdentityPending(doubt), new Step(now, by, "identity-doubted", doubt)));
    }

    /** Somebody has made sure that it is the person. */
    static Next establish(RightsRequest request, String by, String evidence, Instant now) {
        return switch (request.stage()) {
            case Stage.Received ignored -> triage(request, by, evidence, now);
            case Stage.IdentityPending ignored -> triage(request, by, evidence, now);
            default ->
                throw new RightsRefusal.NotNow("given an identity", request.stage(), "RECEIVED or IDENTITY_PENDING");
        };
    }

    private static Next triage(RightsRequest request, String by, String evidence, Instant now) {
        return Next.waiting(
                request.to(new Stage.Triage(evidence, null), new Step(now, by, "identity-established", evidence)));
    }

    /** The same was asked before. */
    static Next duplicate(RightsRequest request, String by, UUID first, Instant now) {
        requireBeforeApproval(request, "marked as a duplicate");
        return Next.waiting(request.to(new Stage.Duplicate(first), new Step(now, by, "duplicate", "of " + first)));
    }

    /** Not done, and why. */
    static Next refuse(RightsRequest request, String by, Stage.Refused refusal, Instant now) {
        requireBeforeApproval(request, "refused");
        return Next.waiting(request.to(refusal, new Step(now, by, "refused", refusal.code())));
    }

    /** Taken back by the person. */
    static Next withdraw(RightsRequest request, String by, Instant now) {
        requireBeforeApproval(request, "withdrawn");
        return Next.waiting(request.to(new Stage.Withdrawn(), new Step(now, by, "withdrawn", "")));
    }

    /** It takes longer than a month; once. */
    static Next extend(RightsRequest request, String by, String reasons, Instant now) {
        if (!request.stage().isOpen() || request.extension() != null) {
            throw new RightsRefusal.NotNow("extended", request.stage(), "an open request that was not extended before");
        }
        var extended = request.extended(new Extension(now, by, reasons), new Step(now, by, "extended", reasons));
        return new Next(extended, List.of(), now); // whatever is going on goes on
    }

    /**
     * Begins to look everywhere what would be done.
     *
     * @param registered all participants
     * @param required names of those without which nothing could be proven
     * @throws RightsRefusal.MissingParticipants if one of these is not registered
     * @throws RightsRefusal.NothingToCorrect if a rectification does not say what is to be corrected
     */
    static Next plan(
            RightsRequest request, String by, List<ParticipantV1> registered, Set<String> required, Instant now) {
        var again = request.stage() instanceof Stage.Planned;
        var evidence = request.stage() instanceof Stage.Triage triage ? triage.evidence() : "";
        if (!again && !(request.stage() instanceof Stage.Triage)) {
            throw new RightsRefusal.NotNow("planned", request.stage(), "TRIAGE or PLANNED");
        }
        Rectifying.requireStated(request);
        var missing = new TreeSet<>(required);
        registered.forEach(participant -> missing.remove(participant.participant()));
        if (!missing.isEmpty()) {
            throw new RightsRefusal.MissingParticipants(String.join(", ", missing));
        }
        var owners = registered.stream().filter(ParticipantV1::ownsIdentity).map(ParticipantV1::participant);
        var errands = request.profileId() == null
                ? List.<Errand>of()
                : owners.map(owner -> Errand.first(owner, PrivacyMode.IDENTIFY, now))
                        .toList();
        var planning = new Planning(registered, by, null, List.of(), errands, List.of());
        var planned = request.to(
                new Stage.Triage(evidence, planning), new Step(now, by, "planning", "dry run in " + names(registered)));
        var profiles = Stream.ofNullable(request.profileId()).toList();
        return new Next(
                planned,
                errands.stream()
                        .map(errand -> command(request, errand, profiles, List.of(), registered, now))
                        .toList(),
                now);
    }

    private static String names(List<ParticipantV1> participants) {
        return String.join(
                ", ",
                participants.stream().map(ParticipantV1::participant).sorted().toList());
    }

    /**
     * Approves a plan by its digest.
     *
     * @throws RightsRefusal.FourEyes if an erasure is approved by the one who planned it
     * @throws RightsRefusal.AnotherPlan if the digest is not that of the plan
     * @throws RightsRefusal.NothingToCorrect if a rectification has nothing, or nobody, to correct
     */
    static Next approve(RightsRequest request, String by, String digest, Instant now) {
        if (!(request.stage() instanceof Stage.Planned(Plan plan))) {
            throw new RightsRefusal.NotNow("approved", request.stage(), "PLANNED");
        }
        if (request.type().needsFourEyes() && by.equals(plan.plannedBy())) {
            throw new RightsRefusal.FourEyes();
        }
        Rectifying.requireStated(request);
        if (!plan.digest().equals(digest)) {
            throw new RightsRefusal.AnotherPlan();
        }
        Rectifying.requirePerson(request, plan);
        var execution = Execution.begun(by, now, firstPhase(request, plan));
        return new Next(
                request.to(new Stage.Executing(plan, execution), new Step(now, by, "approved", digest)),
                List.of(),
                now);
    }

    private static Execution.Phase firstPhase(RightsRequest request, Plan plan) {
        return switch (request.type()) {
            case ERASURE -> plan.profileIds().isEmpty() ? Execution.Phase.SUPPRESSING : Execution.Phase.IDENTIFYING;
            case ACCESS, PORTABILITY -> Execution.Phase.GATHERING;
            // what was corrected elsewhere is shown by what is held now
            case RECTIFICATION ->
                Rectifying.hasFields(request) ? Execution.Phase.RECTIFYING : Execution.Phase.GATHERING;
            case RESTRICTION -> Execution.Phase.RESTRICTING;
            case OBJECTION, OBJECTION_DIRECT_MARKETING -> Execution.Phase.OBJECTING;
        };
    }

    /** Ends a restriction; the person is told before (Art. 18(3)). */
    static Next lift(RightsRequest request, String by, Instant now) {
        if (request.type() != RightsType.RESTRICTION
                || !(request.stage()
                        instanceof Stage.Fulfilled(@Nullable Plan plan, @Nullable Execution done, Instant at))
                || plan == null
                || done == null
                || done.phase() != Execution.Phase.RESTRICTING) {
            throw new RightsRefusal.NotNow("lifted", request.stage(), "a restriction that is in force");
        }
        var execution = Execution.begun(by, now, Execution.Phase.LIFTING);
        return new Next(
                request.to(new Stage.Executing(plan, execution), new Step(now, by, "lifting", "")), List.of(), now);
    }

    /**
     * Goes on from where attempts were exhausted; from the beginning where the identity graph refused, because that is
     * so when the person became known by more after it was asked who they are. Participants do the same again, with the
     * same sums.
     */
    static Next resume(RightsRequest request, String by, Instant now) {
        if (!(request.stage() instanceof Stage.Blocked(Plan plan, Execution execution, String reason))) {
            throw new RightsRefusal.NotNow("resumed", request.stage(), "BLOCKED");
        }
        var step = new Step(now, by, "resumed", reason);
        if (execution.phase() == Execution.Phase.ERASING_IDENTITY) {
            var anew = Execution.begun(execution.approvedBy(), execution.approvedAt(), firstPhase(request, plan));
            return new Next(request.to(new Stage.Executing(plan, anew), step), List.of(), now);
        }
        var errands = execution.open().stream()
                .map(errand -> new Errand(errand.participant(), errand.mode(), errand.attempt() + 1, now, null))
                .toList();
        var resumed = new Stage.Executing(plan, execution.with(errands));
        return new Next(
                request.to(resumed, step),
                errands.stream()
                        .map(errand -> command(request, errand, plan, execution, now))
                        .toList(),
                now);
    }

    static PrivacyCommandV1 command(RightsRequest request, Errand errand, Plan plan, Execution execution, Instant now) {
        return new PrivacyCommandV1(
                request.id(),
                errand.participant(),
                errand.mode(),
                errand.attempt(),
                plan.profileIds(),
                execution.barrier(),
                plan.kept(),
                now,
                Rectifying.told(request, errand, plan.participants(), execution.approvedAt()));
    }

    /** While nothing is approved. */
    static PrivacyCommandV1 command(
            RightsRequest request,
            Errand errand,
            List<UUID> profiles,
            List<PrivacyCommandV1.KeptV1> kept,
            List<ParticipantV1> participants,
            Instant now) {
        return new PrivacyCommandV1(
                request.id(),
                errand.participant(),
                errand.mode(),
                errand.attempt(),
                profiles,
                Map.of(),
                kept,
                now,
                Rectifying.told(request, errand, participants, now));
    }

    private static void requireBeforeApproval(RightsRequest request, String what) {
        switch (request.stage()) {
            case Stage.Received ignored -> {}
            case Stage.IdentityPending ignored -> {}
            case Stage.Triage ignored -> {}
            case Stage.Planned ignored -> {}
            default -> throw new RightsRefusal.NotNow(what, request.stage(), "a request that is not approved yet");
        }
    }

    /** The plan of a request that has one. */
    static @Nullable Plan planOf(Stage stage) {
        return switch (stage) {
            case Stage.Planned(Plan plan) -> plan;
            case Stage.Executing executing -> executing.plan();
            case Stage.Blocked blocked -> blocked.plan();
            case Stage.Fulfilled fulfilled -> fulfilled.plan();
            case Stage.PartiallyFulfilled partly -> partly.plan();
            case Stage.Received ignored -> null;
            case Stage.IdentityPending ignored -> null;
            case Stage.Triage ignored -> null;
            case Stage.Duplicate ignored -> null;
            case Stage.Refused ignored -> null;
            case Stage.Withdrawn ignored -> null;
        };
    }
}
