package io.stammkunde.consent.audit;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.Moments;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VerifyAuditTest {
    private static final Actor OFFICER = new Actor("7", "officer");

    @Test
    void aLogWithoutEntriesIsIntact() {
        assertThat(verdict(logOf(0))).isEqualTo(new Verdict.Intact(0));
    }

    @Test
    void aLogOfSeveralBatchesIsIntact() {
        assertThat(verdict(logOf(1_201))).isEqualTo(new Verdict.Intact(1_201));
    }

    @Property(tries = 100)
    void theFirstChangedEntryIsFound(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll int which) {
        var log = logOf(size);
        var index = Math.floorMod(which, size);
        log.entries().set(index, by("somebody-else", log.entries().get(index)));

        assertThat(verdict(log))
                .isEqualTo(new Verdict.Broken(index + 1, index, "its content is not what was recorded"));
    }

    @Property(tries = 100)
    void anEntryChangedTogetherWithItsHashIsFoundAtTheNext(
            @ForAll @IntRange(min = 2, max = 20) int size, @ForAll int which) {
        var log = logOf(size);
        var index = Math.floorMod(which, size - 1);
        log.entries().set(index, rehashed(by("somebody-else", log.entries().get(index))));

        assertThat(verdict(log))
                .isEqualTo(new Verdict.Broken(index + 2, index + 1, "it does not follow from the entry before"));
    }

    @Property(tries = 100)
    void theFirstMissingEntryIsFound(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll int which) {
        var log = logOf(size);
        var index = Math.floorMod(which, size);
        log.entries().remove(index);

        assertThat(verdict(log))
                .isEqualTo(new Verdict.Broken(
                        index + 1,
                        index,
                        index == size - 1 ? "the end of the log is missing" : "an entry is missing here"));
    }

    @Test
    void theLastEntryChangedTogetherWithItsHashIsFound() {
        var log = logOf(3);
        log.entries().set(2, rehashed(by("somebody-else", log.entries().get(2))));

        assertThat(verdict(log)).isEqualTo(new Verdict.Broken(3, 2, "it is not the entry that was recorded last"));
    }

    @Test
    void anEntryAfterTheEndIsFound() {
        var log = logOf(3);
        var last = log.entries().getLast();
        log.entries()
                .add(AuditEntry.after(
                        new AuditHead(3, last.hash()), NOON, OFFICER, "a.done", last.object(), last.commitment()));

        assertThat(verdict(log)).isEqualTo(new Verdict.Broken(4, 3, "it was not recorded by this service"));
    }

    @Test
    void anEntryBeforeTheBeginningIsFound() {
        var log = logOf(3);
        log.entries()
                .add(AuditEntry.after(
                        new AuditHead(-1, AuditHash.NONE), NOON, OFFICER, "a.done", new AuditObject("x", "y"), "c"));

        assertThat(verdict(log)).isEqualTo(new Verdict.Broken(0, 0, "it lies before the first entry"));
    }

    private static Verdict verdict(AuditLog log) {
        return await(new VerifyAudit(log).handle());
    }

    private static InMemoryAuditLog logOf(int size) {
        var log = new InMemoryAuditLog();
        var append = new AppendAudit(log, Moments.standingAt(NOON));
        for (var i = 0; i < size; i++) {
            await(append.handle(OFFICER, "a.done", new AuditObject("thing", "t" + i), Map.of("i", i)));
        }
        return log;
    }

    private static AuditEntry by(String actor, AuditEntry entry) {
        return with(actor, entry.hash(), entry);
    }

    private static AuditEntry rehashed(AuditEntry entry) {
        return with(entry.actor(), AuditHash.of(entry), entry);
    }

    private static AuditEntry with(String actor, String hash, AuditEntry entry) {
        return new AuditEntry(
                entry.sequence(),
                entry.at(),
                actor,
                entry.action(),
                entry.object(),
                entry.commitment(),
                entry.previousHash(),
                hash);
    }
}
