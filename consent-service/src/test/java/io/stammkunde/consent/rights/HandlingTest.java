package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What officers may do with a request, and when. */
class HandlingTest {
    private final Desk desk = new Desk(RightsType.ERASURE);

    @Test
    void anErasureIsApprovedByAnotherPersonThanTheOneWhoPlannedIt() {
        desk.planned();

        assertThatThrownBy(() -> Handling.approve(desk.request, "clara", desk.digest(), desk.now))
                .isInstanceOf(RightsRefusal.FourEyes.class);
        assertThat(desk.follow(Handling.approve(desk.request, "carl", desk.digest(), desk.now))
                        .state())
                .isEqualTo("EXECUTING");
    }

    @Test
    void anAccessMayBeApprovedByTheSamePerson() {
        var access = new Desk(RightsType.ACCESS).planned();

        assertThat(access.follow(Handling.approve(access.request, "clara", access.digest(), access.now))
                        .state())
                .isEqualTo("EXECUTING");
    }

    @Test
    void onlyThePlanThatWasLookedAtIsApproved() {
        desk.planned();

        assertThatThrownBy(() -> Handling.approve(desk.request, "carl", "0".repeat(64), desk.now))
                .isInstanceOf(RightsRefusal.AnotherPlan.class);
    }

    @Test
    void ofTwoApprovalsTheSecondComesTooLate() {
        desk.planned();
        var digest = desk.digest();
        desk.follow(Handling.approve(desk.request, "carl", digest, desk.now));

        assertThatThrownBy(() -> Handling.approve(desk.request, "ada", digest, desk.now))
                .isInstanceOf(RightsRefusal.NotNow.class);
    }

    @Test
    void nothingIsPlannedWithoutAllWhoKeepPersonalData() {
        desk.established();

        assertThatThrownBy(() -> Handling.plan(
                        desk.request, "clara", Desk.PARTICIPANTS, Set.of("profile", "consent", "archive"), desk.now))
                .isInstanceOf(RightsRefusal.MissingParticipants.class)
                .hasMessageContaining("archive, consent");
    }

    @Test
    void nothingIsPlannedBeforeItIsKnownWhoAsks() {
        assertThatThrownBy(() -> Handling.plan(desk.request, "clara", Desk.PARTICIPANTS, Set.of(), desk.now))
                .isInstanceOf(RightsRefusal.NotNow.class);
    }

    @Test
    void aDoubtIsResolvedByEvidence() {
        desk.follow(Handling.doubt(desk.request, "clara", "another address", desk.now));
        assertThat(desk.state()).isEqualTo("IDENTITY_PENDING");

        assertThat(desk.established().state()).isEqualTo("TRIAGE");
    }

    @Test
    void whatIsApprovedIsNeitherRefusedNorWithdrawnNorADuplicate() {
        desk.approved();
        var refusal = new Stage.Refused("EXCESSIVE", "every week", "three letters");

        assertThatThrownBy(() -> Handling.refuse(desk.request, "clara", refusal, desk.now))
                .isInstanceOf(RightsRefusal.NotNow.class);
        assertThatThrownBy(() -> Handling.withdraw(desk.request, "clara", desk.now))
                .isInstanceOf(RightsRefusal.NotNow.class);
        assertThatThrownBy(() -> Handling.duplicate(desk.request, "clara", new UUID(0, 1), desk.now))
                .isInstanceOf(RightsRefusal.NotNow.class);
    }

    @Test
    void timeIsExtendedOnce() {
        desk.follow(Handling.extend(desk.request, "clara", "many systems", desk.now));

        assertThat(desk.request.extension()).isNotNull();
        assertThatThrownBy(() -> Handling.extend(desk.request, "clara", "again", desk.now))
                .isInstanceOf(RightsRefusal.NotNow.class);
    }

    @Test
    void everythingThatHappenedStandsInTheHistory() {
        desk.erasing().answer(3, 0).answer(3, 0).answer(0, 0);

        assertThat(desk.request.history())
                .extracting(Step::action)
                .isEqualTo(List.of(
                        "received",
                        "identity-established",
                        "planning",
                        "planned",
                        "approved",
                        "erasing_projections",
                        "erasing_identity",
                        "verifying",
                        "fulfilled"));
    }
}
