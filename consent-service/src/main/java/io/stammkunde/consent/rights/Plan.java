package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be done, and where. Approved by its digest, so that nothing else is done than was looked at.
 *
 * @param participants who takes part; fixed when planning began
 * @param profileIds all profiles the person ever had
 * @param suppressions keyed hashes of the person's identifiers; gone after an erasure
 * @param kept what laws and holds keep
 * @param dryRun what each participant found
 * @param digest SHA-256 over all of it, hexadecimal
 * @param plannedBy who asked for it
 * @param plannedAt when it was complete
 */
public record Plan(
        List<ParticipantV1> participants,
        List<UUID> profileIds,
        List<String> suppressions,
        List<KeptV1> kept,
        List<PrivacyReceiptV1> dryRun,
        String digest,
        String plannedBy,
        Instant plannedAt) {
    public Plan {
        participants = List.copyOf(participants);
        profileIds = List.copyOf(profileIds);
        suppressions = List.copyOf(suppressions);
        kept = List.copyOf(kept);
        dryRun = List.copyOf(dryRun);
    }

    /**
     * What has been found.
     *
     * @param corrections what is to be corrected, or null: other corrections are another plan, even if they are as many
     */
    static Plan of(Planning planning, Planning.Identity identity, @Nullable Corrections corrections, Instant at) {
        var sorted = planning.dryRun().stream()
                .sorted(Comparator.comparing(PrivacyReceiptV1::participant))
                .toList();
        var found = sorted.stream().map(Plan::found).toList();
        var digest = corrections == null
                ? Digest.of(identity.profileIds(), planning.kept(), found)
                : Digest.of(
                        identity.profileIds(),
                        planning.kept(),
                        found,
                        corrections.statedAt().toString());
        return new Plan(
                planning.participants(),
                identity.profileIds(),
                identity.suppressions(),
                planning.kept(),
                sorted,
                digest,
                planning.by(),
                at);
    }

    private record Found(String participant, List<RowV1> rows) {}

    /** When it was counted does not change what is approved. */
    private static Found found(PrivacyReceiptV1 receipt) {
        return new Found(
                receipt.participant(),
                receipt.rows().stream()
                        .sorted(Comparator.comparing(RowV1::store).thenComparing(RowV1::category))
                        .toList());
    }

    List<String> projections() {
        return participants.stream()
                .filter(participant -> !participant.ownsIdentity())
                .map(ParticipantV1::participant)
                .toList();
    }

    List<String> identityOwners() {
        return participants.stream()
                .filter(ParticipantV1::ownsIdentity)
                .map(ParticipantV1::participant)
                .toList();
    }

    List<String> everybody() {
        return participants.stream().map(ParticipantV1::participant).toList();
    }

    /** With what laws and holds keep by now. */
    Plan keeping(List<KeptV1> now) {
        return new Plan(participants, profileIds, suppressions, now, dryRun, digest, plannedBy, plannedAt);
    }

    /** Without the hashes, which an erasure's end forgets. */
    Plan forgotten() {
        return new Plan(participants, profileIds, List.of(), kept, dryRun, digest, plannedBy, plannedAt);
    }
}
