package io.stammkunde.consent.rights;

import io.stammkunde.consent.audit.MerkleTree;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure did, as it was proven. Names nobody: a person who has the certificate cannot be told from it.
 *
 * @param kind {@code stammkunde-erasure-certificate-v1}
 * @param requestId the request
 * @param receivedAt when it came
 * @param approvedAt when a second person approved the plan
 * @param planDigest of what was approved
 * @param certifiedAt when all receipts were in
 * @param participants who erased what, and the hash of each receipt
 * @param totals over all participants
 * @param retained what is kept, why, and until when
 * @param backupsUntil until this day backups may hold what was erased
 * @param topicsUntil until this day logs of events may hold what was erased; compacted ones have tombstones
 * @param merkleRoot RFC 6962 root over the receipts' hashes, in the order of the certificate
 */
record Certificate(
        String kind,
        UUID requestId,
        Instant receivedAt,
        Instant approvedAt,
        String planDigest,
        Instant certifiedAt,
        List<Part> participants,
        Totals totals,
        List<Retained> retained,
        LocalDate backupsUntil,
        LocalDate topicsUntil,
        String merkleRoot) {

    /** What one participant did. */
    record Part(String participant, List<Proof> receipts) {}

    /** One receipt: its hash is SHA-256 over the canonical JSON (RFC 8785) of a list with it alone. */
    record Proof(PrivacyMode mode, int attempt, Instant completedAt, List<RowV1> rows, String hash) {}

    record Totals(long found, long erased, long anonymised, long restricted, long retained) {}

    record Retained(
            String participant,
            String category,
            long count,
            @Nullable String basis,
            @Nullable LocalDate until) {}

    static Certificate of(RightsRequest request, Plan plan, Execution execution, RightsConfig config, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var parts = plan.everybody().stream()
                .sorted()
                .map(name -> new Part(
                        name,
                        execution.accepted().stream()
                                .filter(receipt -> receipt.participant().equals(name))
                                .map(Certificate::proof)
                                .toList()))
                .toList();
        var leaves = parts.stream()
                .flatMap(part -> part.receipts().stream())
                .map(proof -> HexFormat.of().parseHex(proof.hash()))
                .toList();
        return new Certificate(
                "stammkunde-erasure-certificate-v1",
                request.id(),
                request.receivedAt(),
                execution.approvedAt(),
                plan.digest(),
                now,
                parts,
                totals(Saga.rows(execution, PrivacyMode.EXECUTE)),
                retained(execution),
                today.plusDays(config.backupsKept().toDays()),
                today.plusDays(config.topicsKept().toDays()),
                HexFormat.of().formatHex(new MerkleTree(leaves).root()));
    }

    private static Proof proof(PrivacyReceiptV1 receipt) {
        return new Proof(receipt.mode(), receipt.attempt(), receipt.completedAt(), receipt.rows(), Digest.of(receipt));
    }

    private static Totals totals(List<RowV1> rows) {
        return new Totals(
                sum(rows, RowV1::found),
                sum(rows, RowV1::erased),
                sum(rows, RowV1::anonymised),
                sum(rows, RowV1::restricted),
                sum(rows, RowV1::retained));
    }

    private static long sum(List<RowV1> rows, ToLongFunction<RowV1> what) {
        return rows.stream().mapToLong(what).sum();
    }

    private static List<Retained> retained(Execution execution) {
        var kept = new ArrayList<Retained>();
        for (var receipt : execution.accepted()) {
            if (receipt.mode() == PrivacyMode.VERIFY) {
                receipt.rows().stream()
                        .filter(row -> row.retained() > 0)
                        .map(row -> new Retained(
                                receipt.participant(), row.category(), row.retained(), row.basis(), row.until()))
                        .forEach(kept::add);
            }
        }
        return kept;
    }
}
