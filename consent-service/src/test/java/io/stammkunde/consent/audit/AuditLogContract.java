package io.stammkunde.consent.audit;

import static io.stammkunde.consent.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Moments;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every audit log promises. Others may have written to it before. */
public abstract class AuditLogContract {
    private final Actor actor = Actor.service(UUID.randomUUID().toString());
    private final AuditObject object =
            new AuditObject("profile", UUID.randomUUID().toString());

    protected abstract AuditLog log();

    /** Does the work in one transaction and waits for it. */
    protected abstract <T> T inTransaction(Supplier<Uni<T>> work);

    @Test
    void sequencesHaveNoGapsAndTheHeadFollows() {
        var before = extent();
        append("a.done");
        append("b.done");

        var after = extent();

        assertThat(after.head().size()).isEqualTo(before.head().size() + 2);
        assertThat(after.highest()).isEqualTo(after.head().size());
        assertThat(mine()).extracting(AuditEntry::action).containsExactly("b.done", "a.done");
        assertThat(mine().getFirst().previousHash()).isEqualTo(mine().getLast().hash());
        assertThat(mine().getFirst().hash()).isEqualTo(after.head().lastHash());
    }

    @Test
    void anEntryComesBackAsItWasWritten() {
        append("a.done");

        var entry = mine().getFirst();

        assertThat(AuditHash.of(entry)).isEqualTo(entry.hash());
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(entry.object()).isEqualTo(object);
    }

    @Test
    void twoEntriesOfOneTransactionFollowEachOther() {
        inTransaction(() -> appending("a.done").chain(() -> appending("b.done")));

        assertThat(mine()).hasSize(2);
        assertThat(mine().getFirst().previousHash()).isEqualTo(mine().getLast().hash());
    }

    @Test
    void pagesGoBackFromTheNewest() {
        append("a.done");
        append("b.done");
        append("c.done");

        var filter = by(Optional.empty());
        var first = inTransaction(() -> log().page(filter, Long.MAX_VALUE, 2));
        var second = inTransaction(() -> log().page(filter, first.getLast().sequence(), 2));

        assertThat(first).extracting(AuditEntry::action).containsExactly("c.done", "b.done");
        assertThat(second).extracting(AuditEntry::action).containsExactly("a.done");
    }

    @Test
    void entriesAreFoundByWhatWasDoneToWhat() {
        append("a.done");
        append("b.done");

        var filter = new AuditFilter(
                Optional.of(actor.id()), Optional.of("a.done"), Optional.of(object.type()), Optional.of(object.id()));

        assertThat(inTransaction(() -> log().page(filter, Long.MAX_VALUE, 9)))
                .extracting(AuditEntry::action)
                .containsExactly("a.done");
        assertThat(inTransaction(() -> log().page(by(Optional.of("else")), Long.MAX_VALUE, 9)))
                .isEmpty();
    }

    @Test
    void hashesComeInTheirOrder() {
        append("a.done");
        append("b.done");

        var size = extent().head().size();
        var hashes = inTransaction(() -> log().hashes(size));

        assertThat(hashes).hasSize((int) size);
        assertThat(HexFormat.of().formatHex(hashes.getLast()))
                .isEqualTo(mine().getFirst().hash());
    }

    @Test
    void aCommitmentCanBeCheckedUntilItsSaltIsForgotten() {
        append("a.done");
        var sequence = mine().getFirst().sequence();
        var salted = inTransaction(() -> log().find(sequence)).orElseThrow();

        var salt = HexFormat.of().parseHex(salted.salt().orElseThrow());
        assertThat(Commitment.of(salt, details("a.done")))
                .isEqualTo(salted.entry().commitment());

        assertThat(inTransaction(() -> log().forgetSalts(object))).isEqualTo(1);
        assertThat(inTransaction(() -> log().find(sequence)).orElseThrow().salt())
                .isEmpty();
        assertThat(inTransaction(() -> log().find(sequence)).orElseThrow().entry())
                .isEqualTo(salted.entry());
    }

    /** For logs with transactions. */
    protected void whatFailsLeavesNeitherEntryNorGap() {
        var before = extent();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inTransaction(() -> appending("a.done")
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("the change failed")))));

        assertThat(extent()).isEqualTo(before);
        assertThat(mine()).isEmpty();
    }

    private void append(String action) {
        inTransaction(() -> appending(action));
    }

    private Uni<Void> appending(String action) {
        return new AppendAudit(log(), Moments.standingAt(NOON)).handle(actor, action, object, details(action));
    }

    private static Map<String, String> details(String action) {
        return Map.of("of", action);
    }

    private AuditLog.Extent extent() {
        return inTransaction(() -> log().extent());
    }

    private List<AuditEntry> mine() {
        return inTransaction(() -> log().page(by(Optional.empty()), Long.MAX_VALUE, 100));
    }

    private AuditFilter by(Optional<String> action) {
        return new AuditFilter(Optional.of(actor.id()), action, Optional.empty(), Optional.empty());
    }
}
