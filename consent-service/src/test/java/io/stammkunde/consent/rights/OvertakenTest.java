package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever decides on what they read a moment ago, and was overtaken by an answer, does not stop the request for good. */
class OvertakenTest {
    private final Desk desk = new Desk(RightsType.ERASURE);

    @Test
    void aDryRunThatIsLookedAtWhileTheIdentityComesInGoesOn() {
        desk.planning();
        desk.answer(OvertakenTest::identified);

        desk.follow(desk.saga.waited(desk.request, desk.now));

        assertThat(desk.lookAt).isEqualTo(desk.now);
    }

    @Test
    void anErasureThatIsLookedAtWhileTheIdentityComesInGoesOn() {
        desk.identifying();
        desk.answer(OvertakenTest::identified);

        desk.follow(desk.saga.waited(desk.request, desk.now));

        assertThat(desk.lookAt).isEqualTo(desk.now);
    }

    @Test
    void aSecondAnswerWhileNothingIsOpenDoesNotStopAnything() {
        desk.identifying();
        var command = desk.sent.getFirst();
        desk.answer(OvertakenTest::identified);

        desk.follow(desk.saga.receive(desk.request, identified(Desk.empty(command)), desk.now));

        assertThat(desk.lookAt).isEqualTo(desk.now);
    }

    @Test
    void whatAnotherInstanceHasBegunIsStillAskedForAgain() {
        desk.identifying();
        var lookAt = desk.lookAt;

        desk.follow(desk.saga.identifying(desk.request, Desk.BARRIER, desk.now));

        assertThat(desk.lookAt).isNotNull().isEqualTo(lookAt);
    }

    @Test
    void anExtensionWhileParticipantsAreAtWorkDoesNotStopThem() {
        desk.erasing();

        desk.follow(Handling.extend(desk.request, "clara", "very much data", desk.now));

        assertThat(desk.lookAt).isEqualTo(desk.now);
        desk.follow(desk.saga.waited(desk.request, desk.now));
        assertThat(desk.lookAt).isAfter(desk.now);
    }

    private static PrivacyReceiptV1 identified(PrivacyReceiptV1 receipt) {
        return Desk.identified(receipt, List.of(Desk.PROFILE, Desk.ABSORBED), List.of("aa", "bb"));
    }
}
