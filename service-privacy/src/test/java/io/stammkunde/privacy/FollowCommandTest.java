package io.stammkunde.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Map<String, Map<Integer, Long>> BARRIER = Map.of("post", Map.of(0, 7L));

    private final Shelf shelf = new Shelf();
    private boolean reached = true;
    private final FollowCommand follow = new FollowCommand(
            shelf,
            (barrier, channels) -> reached
                    ? Uni.createFrom().item(barrier)
                    : Uni.createFrom().failure(new BarrierNotReached("post-0", null)),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private PrivacyReceiptV1 told(PrivacyMode mode, int attempt) {
        return follow.handle(new PrivacyCommandV1(
                        new UUID(0, 1), "shelf", mode, attempt, List.of(new UUID(0, 2)), BARRIER, List.of(), NOW))
                .await()
                .indefinitely();
    }

    private PrivacyReceiptV1 toldToRectify(PrivacyMode mode, int attempt) {
        return follow.handle(new PrivacyCommandV1(
                        new UUID(0, 1),
                        "shelf",
                        mode,
                        attempt,
                        List.of(new UUID(0, 2)),
                        Map.of(),
                        List.of(),
                        NOW,
                        new RectificationV1(NOW, List.of(new CorrectionV1("lastName", "Meyer")))))
                .await()
                .indefinitely();
    }

    private static RowV1 of(PrivacyReceiptV1 receipt, String category) {
        return receipt.rows().stream()
                .filter(row -> row.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        var receipt = told(PrivacyMode.DRY_RUN, 1);

        assertThat(receipt.rows()).allMatch(RowV1::addsUp);
        assertThat(of(receipt, "letters").erased()).isEqualTo(5);
        assertThat(of(receipt, "entries").anonymised()).isEqualTo(2);
        assertThat(of(receipt, "vouchers").retained()).isEqualTo(3);
        assertThat(shelf.letters).isEqualTo(5);
    }

    @Test
    void anErasureTellsWhatIsGoneWhatIsAnonymousAndWhatIsKeptAndWhy() {
        var receipt = told(PrivacyMode.EXECUTE, 1);

        assertThat(receipt.failure()).isNull();
        assertThat(receipt.consumed()).isEqualTo(BARRIER);
        assertThat(receipt.rows()).allMatch(RowV1::addsUp);
        assertThat(of(receipt, "letters").erased()).isEqualTo(5);
        assertThat(of(receipt, "vouchers").basis()).isEqualTo("§ 147 AO");
    }

    @Test
    void aRepeatedErasureTellsTheSameSums() {
        var first = told(PrivacyMode.EXECUTE, 1);

        assertThat(told(PrivacyMode.EXECUTE, 2).rows()).isEqualTo(first.rows());
    }

    @Test
    void whoDiesAfterDeletingAndBeforeAnsweringTellsTheWholeSumAfterwards() {
        shelf.diesInTheMiddle = true;
        assertThat(told(PrivacyMode.EXECUTE, 1).failure()).isEqualTo("IllegalStateException");

        var receipt = told(PrivacyMode.EXECUTE, 2);

        assertThat(of(receipt, "letters").found()).isEqualTo(5);
        assertThat(of(receipt, "letters").erased()).isEqualTo(5);
    }

    @Test
    void whatIsLeftLyingIsNotReportedAsErased() {
        shelf.forgetsOne = true;

        var row = of(told(PrivacyMode.EXECUTE, 1), "letters");

        assertThat(row.erased()).isEqualTo(4);
        assertThat(row.addsUp()).isFalse();
    }

    @Test
    void nothingIsErasedBeforeInputIsReadUpToTheBarrier() {
        reached = false;

        var receipt = told(PrivacyMode.EXECUTE, 1);

        assertThat(receipt.failure()).contains("post-0");
        assertThat(shelf.letters).isEqualTo(5);
    }

    @Test
    void verifyingAddsUpOnlyIfNothingIsLeftButWhatIsKept() {
        assertThat(of(told(PrivacyMode.VERIFY, 1), "letters").addsUp()).isFalse();

        told(PrivacyMode.EXECUTE, 1);

        assertThat(told(PrivacyMode.VERIFY, 2).rows()).allMatch(RowV1::addsUp);
    }

    @Test
    void aDryRunOfARectificationCountsWhatWouldBeCorrectedAndCorrectsNothing() {
        var receipt = toldToRectify(PrivacyMode.DRY_RUN, 1);

        assertThat(receipt.rows()).hasSize(3).allMatch(RowV1::addsUp);
        assertThat(of(receipt, "letters").corrected()).isEqualTo(2);
        assertThat(of(receipt, "vouchers").found()).isZero();
        assertThat(shelf.misspelt).isEqualTo(2);
    }

    @Test
    void aRepeatedRectificationTellsTheSameSums() {
        var first = toldToRectify(PrivacyMode.RECTIFY, 1);

        assertThat(of(first, "letters").corrected()).isEqualTo(2);
        assertThat(toldToRectify(PrivacyMode.RECTIFY, 2).rows()).isEqualTo(first.rows());
        assertThat(shelf.letters).as("nothing is erased").isEqualTo(5);
    }

    @Test
    void whatIsStillWrongIsNotReportedAsCorrectedAndDoesNotVerify() {
        shelf.forgetsOne = true;

        assertThat(of(toldToRectify(PrivacyMode.RECTIFY, 1), "letters").addsUp())
                .isFalse();
        assertThat(of(toldToRectify(PrivacyMode.VERIFY, 1), "letters").addsUp()).isFalse();
    }

    @Test
    void whatIsCorrectedVerifies() {
        toldToRectify(PrivacyMode.RECTIFY, 1);

        assertThat(toldToRectify(PrivacyMode.VERIFY, 1).rows()).allMatch(RowV1::addsUp);
    }

    @Test
    void whoIsNotToldWhatToCorrectSaysSo() {
        assertThat(told(PrivacyMode.RECTIFY, 1).failure()).isEqualTo("NothingToRectify");
    }

    @Test
    void oneWhoDoesNotKnowWhoIsWhoSaysSo() {
        assertThat(told(PrivacyMode.IDENTIFY, 1).failure()).isEqualTo("UnsupportedOperationException");
    }
}
