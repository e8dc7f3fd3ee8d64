package io.stammkunde.consent.rights.http;

import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.consent.rights.Errand;
import io.stammkunde.consent.rights.Execution;
import io.stammkunde.consent.rights.Plan;
import io.stammkunde.consent.rights.Planning;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.consent.rights.RightsRequest;
import io.stammkunde.consent.rights.RightsType;
import io.stammkunde.consent.rights.Stage;
import io.stammkunde.consent.rights.Step;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request, as officers see it. */
public record RequestView(
        UUID id,
        RightsType type,
        String article,
        String state,
        String channel,
        Instant receivedAt,
        String receivedBy,
        @Nullable UUID profileId,
        List<RequestIdentity> identities,
        @Nullable StatedCorrections corrections,
        Deadlines deadlines,
        RightsRequest.@Nullable Extension extension,
        @Nullable PlanView plan,
        @Nullable Progress progress,
        @Nullable Refusal refusal,
        @Nullable UUID duplicateOf,
        @Nullable String blocked,
        List<Step> history) {

    /** What is to be corrected, and how something was corrected elsewhere. */
    public record StatedCorrections(
            Instant statedAt,
            List<StatedCorrection> fields,
            @Nullable String elsewhere) {}

    /** One field and its right value; null removes it. */
    public record StatedCorrection(
            String field,

            @Nullable @Schema(description = "Text, number or truth value; null removes the field")
            Object value) {}

    /** What would be done, and where. */
    public record PlanView(
            String digest, String plannedBy, Instant plannedAt, List<KeptV1> kept, List<Part> participants) {}

    /** What one participant found or did. */
    public record Part(String participant, String mode, Instant at, List<RowV1> rows) {}

    /** How far it is. */
    public record Progress(
            String phase,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            List<Open> open,
            List<Part> done) {}

    /** What is waited for. */
    public record Open(
            String participant,
            String mode,
            int attempt,
            @Nullable String failure) {}

    /** Why nothing was done. */
    public record Refusal(String code, String reasons, String evidence) {}

    static RequestView of(RightsRequest request, Deadlines deadlines) {
        var stage = request.stage();
        return new RequestView(
                request.id(),
                request.type(),
                request.type().article(),
                stage.state(),
                request.channel(),
                request.receivedAt(),
                request.receivedBy(),
                request.profileId(),
                request.identities(),
                stated(request.corrections()),
                deadlines,
                request.extension(),
                plan(stage),
                progress(stage),
                stage instanceof Stage.Refused(String code, String reasons, String evidence)
                        ? new Refusal(code, reasons, evidence)
                        : null,
                stage instanceof Stage.Duplicate(UUID of) ? of : null,
                stage instanceof Stage.Blocked blocked ? blocked.reason() : null,
                request.history());
    }

    private static @Nullable StatedCorrections stated(@Nullable Corrections corrections) {
        return corrections == null
                ? null
                : new StatedCorrections(
                        corrections.statedAt(),
                        corrections.fields().stream()
                                .map(correction -> new StatedCorrection(correction.field(), correction.value()))
                                .toList(),
                        corrections.elsewhere());
    }

    private static @Nullable PlanView plan(Stage stage) {
        return switch (stage) {
            case Stage.Planned(Plan plan) -> view(plan);
            case Stage.Executing(Plan plan, Execution execution) -> view(plan);
            case Stage.Blocked(Plan plan, Execution execution, String reason) -> view(plan);
            case Stage.PartiallyFulfilled partly -> view(partly.plan());
            case Stage.Fulfilled fulfilled -> fulfilled.plan() == null ? null : view(fulfilled.plan());
            default -> null;
        };
    }

    private static PlanView view(Plan plan) {
        return new PlanView(plan.digest(), plan.plannedBy(), plan.plannedAt(), plan.kept(), parts(plan.dryRun()));
    }

    private static @Nullable Progress progress(Stage stage) {
        return switch (stage) {
            case Stage.Triage(String evidence, @Nullable Planning planning)
            when planning != null ->
                new Progress("PLANNING", null, null, open(planning.open()), parts(planning.dryRun()));
            case Stage.Executing(Plan plan, Execution execution) -> view(execution);
            case Stage.Blocked(Plan plan, Execution execution, String reason) -> view(execution);
            case Stage.PartiallyFulfilled partly -> view(partly.execution());
            case Stage.Fulfilled fulfilled -> fulfilled.execution() == null ? null : view(fulfilled.execution());
            default -> null;
        };
    }

    private static Progress view(Execution execution) {
        return new Progress(
                execution.phase().name(),
                execution.approvedBy(),
                execution.approvedAt(),
                open(execution.open()),
                parts(execution.accepted()));
    }

    private static List<Open> open(List<Errand> errands) {
        return errands.stream()
                .map(errand -> new Open(errand.participant(), errand.mode().name(), errand.attempt(), errand.failure()))
                .toList();
    }

    private static List<Part> parts(List<PrivacyReceiptV1> receipts) {
        return receipts.stream()
                .map(receipt ->
                        new Part(receipt.participant(), receipt.mode().name(), receipt.completedAt(), receipt.rows()))
                .toList();
    }
}
