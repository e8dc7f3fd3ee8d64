package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What has been approved and is being done.
 *
 * @param approvedBy who approved the plan
 * @param approvedAt when
 * @param phase how far it is
 * @param barrier end offsets of all input when the person was suppressed
 * @param open what has not been answered acceptably
 * @param accepted receipts that were believed, in their order
 */
public record Execution(
        String approvedBy,
        Instant approvedAt,
        Phase phase,
        Map<String, Map<Integer, Long>> barrier,
        List<Errand> open,
        List<PrivacyReceiptV1> accepted) {
    public Execution {
        barrier = Map.copyOf(barrier);
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /** What is done at the moment. */
    public enum Phase {
        /** It is asked once more who the person is. */
        IDENTIFYING,
        /** The person's identifiers are being announced, so that nobody becomes known by them again. */
        SUPPRESSING,
        /** All that follows from the identity graph is erased. */
        ERASING_PROJECTIONS,
        /** The identity graph itself is erased. */
        ERASING_IDENTITY,
        /** Everybody counts again. */
        VERIFYING,
        /** What is wrong is corrected. */
        RECTIFYING,
        /** It is asked whether what was wrong is right now. */
        CHECKING,
        /** The archive is put together. */
        GATHERING,
        /** The person is taken out of evaluations, counts and exports. */
        RESTRICTING,
        /** The person is let in again. */
        LIFTING,
        /** Objections are entered in the ledger of consents. */
        OBJECTING
    }

    static Execution begun(String by, Instant at, Phase phase) {
        return new Execution(by, at, phase, Map.of(), List.of(), List.of());
    }

    Execution in(Phase next, List<Errand> errands) {
        return new Execution(approvedBy, approvedAt, next, barrier, errands, accepted);
    }

    Execution behind(Map<String, Map<Integer, Long>> end) {
        return new Execution(approvedBy, approvedAt, phase, end, open, accepted);
    }

    Execution with(List<Errand> errands) {
        return new Execution(approvedBy, approvedAt, phase, barrier, errands, accepted);
    }

    Execution accepting(Errand answered, PrivacyReceiptV1 receipt) {
        var stillOpen = new ArrayList<>(open);
        stillOpen.remove(answered);
        var believed = new ArrayList<>(accepted);
        believed.add(receipt);
        return new Execution(approvedBy, approvedAt, phase, barrier, stillOpen, believed);
    }
}
