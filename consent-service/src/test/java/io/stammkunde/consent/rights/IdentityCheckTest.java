package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who became part of a person after the dry run is not erased without having been looked at. */
class IdentityCheckTest {
    private static final UUID JOINED = new UUID(9, 9);

    private final Desk desk = new Desk(RightsType.ERASURE).identifying();

    @Test
    void whoThePersonIsIsAskedBehindAllThatWasSentBeforeAnythingIsSuppressed() {
        assertThat(desk.sent).extracting(PrivacyCommandV1::participant).containsExactly("profile");
        assertThat(desk.sent).extracting(PrivacyCommandV1::mode).containsExactly(PrivacyMode.IDENTIFY);
        assertThat(desk.sent).extracting(PrivacyCommandV1::barrier).containsExactly(Desk.BARRIER);
        assertThat(phase()).isEqualTo(Execution.Phase.IDENTIFYING);
    }

    @Test
    void theSamePersonInAnyOrderIsErasedAtOnce() {
        desk.answer(receipt -> Desk.identified(receipt, List.of(Desk.ABSORBED, Desk.PROFILE), List.of("bb", "aa")));

        assertThat(phase()).isEqualTo(Execution.Phase.SUPPRESSING);
        assertThat(desk.lookAt).isEqualTo(desk.now);
    }

    @Test
    void aPersonWhoWasMergedMeanwhileIsLookedAtAndApprovedOnceMore() {
        var former = desk.digest();

        desk.answer(receipt ->
                Desk.identified(receipt, List.of(Desk.PROFILE, Desk.ABSORBED, JOINED), List.of("aa", "bb", "cc")));

        assertThat(desk.state()).isEqualTo("TRIAGE");
        desk.follow(desk.saga.dryRun(desk.request, List.of(), desk.now));
        assertThat(desk.sent)
                .hasSize(3)
                .allSatisfy(command -> assertThat(command.profileIds()).contains(JOINED));
        desk.answer(4, 0);
        assertThat(desk.state()).isEqualTo("PLANNED");
        assertThat(desk.digest()).isNotEqualTo(former);
    }

    @Test
    void anAddressThatWasAddedMeanwhileIsLookedAtAndApprovedOnceMore() {
        desk.answer(
                receipt -> Desk.identified(receipt, List.of(Desk.PROFILE, Desk.ABSORBED), List.of("aa", "bb", "cc")));

        assertThat(desk.state()).isEqualTo("TRIAGE");
    }

    @Test
    void whoHasNotReadEverythingDoesNotKnowYet() {
        desk.answer(receipt -> Desk.identified(
                Desk.reading(receipt, Map.of("events", Map.of(0, 1L))),
                List.of(Desk.PROFILE, Desk.ABSORBED),
                List.of("aa", "bb")));

        assertThat(phase()).isEqualTo(Execution.Phase.IDENTIFYING);
        assertThat(execution().open().getFirst().failure()).contains("up to the barrier");
    }

    @Test
    void afterTheIdentityGraphHasRefusedItIsAskedOnceMoreWhoThePersonIs() {
        var blocked = new Desk(RightsType.ERASURE).erasing().answer(3, 0);
        for (var attempt = 0; attempt < Desk.PATIENCE.attempts(); attempt++) {
            blocked.answer(Desk::failed);
            blocked.later(Duration.ofMinutes(1));
        }
        assertThat(blocked.state()).isEqualTo("BLOCKED");

        blocked.follow(Handling.resume(blocked.request, "clara", blocked.now));
        blocked.take();
        blocked.follow(blocked.saga.identifying(blocked.request, Desk.BARRIER, blocked.now));

        assertThat(blocked.sent).extracting(PrivacyCommandV1::mode).containsExactly(PrivacyMode.IDENTIFY);
        blocked.answer(receipt ->
                Desk.identified(receipt, List.of(Desk.PROFILE, Desk.ABSORBED, JOINED), List.of("aa", "bb", "cc")));
        assertThat(blocked.state()).isEqualTo("TRIAGE");
    }

    private Execution execution() {
        return ((Stage.Executing) desk.request.stage()).execution();
    }

    private Execution.Phase phase() {
        return execution().phase();
    }
}
