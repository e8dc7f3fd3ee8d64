package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rectification says, to whom, and when it may. Decides only. */
final class Rectifying {
    private Rectifying() {}

    /**
     * Says what is to be corrected, as often as it takes until it is approved. What was planned before is planned again.
     *
     * @throws RightsRefusal.NothingToCorrect if the request is no rectification
     */
    static Next state(RightsRequest request, String by, Corrections corrections, Instant now) {
        if (request.type() != RightsType.RECTIFICATION) {
            throw RightsRefusal.NothingToCorrect.in(request.type());
        }
        var stage = switch (request.stage()) {
            case Stage.Received received -> received;
            case Stage.IdentityPending pending -> pending;
            case Stage.Triage triage -> new Stage.Triage(triage.evidence(), null);
            case Stage.Planned ignored -> new Stage.Triage("", null);
            default ->
                throw new RightsRefusal.NotNow(
                        "given other corrections", request.stage(), "a request that is not approved yet");
        };
        return Next.waiting(
                request.correcting(corrections, stage, new Step(now, by, "corrections-stated", corrections.names())));
    }

    /**
     * Makes sure that there is something to plan or approve.
     *
     * @throws RightsRefusal.NothingToCorrect if nobody has said what is to be corrected
     */
    static void requireStated(RightsRequest request) {
        if (request.type() == RightsType.RECTIFICATION && request.corrections() == null) {
            throw RightsRefusal.NothingToCorrect.unsaid();
        }
    }

    /**
     * Makes sure that there is somebody whom it is about.
     *
     * @throws RightsRefusal.NothingToCorrect if no profile is known
     */
    static void requirePerson(RightsRequest request, Plan plan) {
        if (hasFields(request) && plan.profileIds().isEmpty()) {
            throw RightsRefusal.NothingToCorrect.inNobody();
        }
    }

    /** Whether the platform is to correct something, and not only to take note. */
    static boolean hasFields(RightsRequest request) {
        var corrections = request.corrections();
        return request.type() == RightsType.RECTIFICATION
                && corrections != null
                && !corrections.fields().isEmpty();
    }

    /**
     * What a participant is told: values only go to the owner of the identity graph.
     *
     * @param decidedAt from when on it holds
     */
    static @Nullable RectificationV1 told(
            RightsRequest request, Errand errand, List<ParticipantV1> participants, Instant decidedAt) {
        var corrections = request.corrections();
        if (!hasFields(request) || corrections == null || errand.mode() == PrivacyMode.IDENTIFY) {
            return null;
        }
        var owns = participants.stream()
                .anyMatch(participant ->
                        participant.ownsIdentity() && participant.participant().equals(errand.participant()));
        return new RectificationV1(decidedAt, owns ? corrections.fields() : List.of());
    }
}
