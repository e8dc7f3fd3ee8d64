package io.stammkunde.consent.rights;

import static io.stammkunde.consent.rights.Desk.PARTICIPANTS;
import static io.stammkunde.consent.rights.Desk.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.RectificationV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is wrong is said, looked for, approved, corrected and asked for again. */
class RectificationTest {
    private static final List<CorrectionV1> MEYER =
            List.of(new CorrectionV1("lastName", "Meyer"), new CorrectionV1("address.city", null));

    private final Desk desk = new Desk(RightsType.RECTIFICATION);

    private Desk stated(List<CorrectionV1> fields, String elsewhere) {
        return desk.follow(
                Rectifying.state(desk.request, "clara", Corrections.stated(desk.now, fields, elsewhere), desk.now));
    }

    private static RowV1 corrected(long found, long corrected) {
        return new RowV1("store", "category", found, 0, 0, 0, 0, null, null, corrected);
    }

    private static PrivacyReceiptV1 allCorrected(PrivacyReceiptV1 receipt) {
        return rows(receipt, corrected(2, 2));
    }

    private Desk rectifying() {
        stated(MEYER, null);
        desk.planned();
        desk.later(Duration.ofMinutes(1));
        desk.follow(Handling.approve(desk.request, "clara", desk.digest(), desk.now));
        return desk.follow(desk.saga.telling(desk.request, desk.now));
    }

    @Test
    void nothingIsPlannedWhileNobodyHasSaidWhatIsWrong() {
        desk.established();

        assertThatThrownBy(() -> Handling.plan(desk.request, "clara", PARTICIPANTS, Set.of(), desk.now))
                .isInstanceOf(RightsRefusal.NothingToCorrect.class)
                .hasMessageContaining("State the corrections");
    }

    @Test
    void onlyTheOwnerOfTheIdentityGraphIsToldValues() {
        stated(MEYER, null);
        desk.planning();
        desk.answer(receipt -> Desk.identified(receipt, List.of(Desk.PROFILE), List.of()));
        desk.follow(desk.saga.dryRun(desk.request, List.of(), desk.now));

        assertThat(desk.take()).hasSize(3).allSatisfy(command -> {
            assertThat(command.mode()).isEqualTo(PrivacyMode.DRY_RUN);
            assertThat(command.rectification())
                    .isEqualTo(
                            new RectificationV1(desk.now, command.participant().equals("profile") ? MEYER : List.of()));
            assertThat(command.toString()).doesNotContain("Meyer");
        });
    }

    @Test
    void whatIsApprovedIsCorrectedEverywhereAskedForAgainAndThenFulfilled() {
        rectifying();
        var approved = desk.now;

        assertThat(desk.sent)
                .hasSize(3)
                .allMatch(command -> command.mode() == PrivacyMode.RECTIFY)
                .extracting(PrivacyCommandV1::rectification)
                .allMatch(told -> told != null && told.decidedAt().equals(approved));
        desk.answer(RectificationTest::allCorrected);
        assertThat(desk.state()).isEqualTo("VERIFYING");
        assertThat(desk.sent)
                .hasSize(3)
                .allMatch(command -> command.mode() == PrivacyMode.VERIFY && command.rectification() != null);
        desk.answer(receipt -> rows(receipt, corrected(0, 0)));
        assertThat(desk.state()).isEqualTo("FULFILLED");
    }

    @Test
    void whatIsNotCorrectedIsToldAgainWithTheSameTimeAndBlocksAtTheEnd() {
        rectifying();
        var approved = desk.now;
        desk.answer(receipt -> rows(receipt, corrected(2, 1)));
        desk.later(Duration.ofSeconds(1));

        assertThat(desk.sent)
                .hasSize(3)
                .allMatch(command -> command.attempt() == 2
                        && command.rectification() != null
                        && command.rectification().decidedAt().equals(approved));
        desk.later(Duration.ofMinutes(1));
        desk.later(Duration.ofMinutes(1));
        assertThat(desk.state()).isEqualTo("BLOCKED");

        desk.take();
        desk.follow(Handling.resume(desk.request, "clara", desk.now));
        assertThat(desk.sent)
                .hasSize(3)
                .allMatch(command -> command.rectification() != null
                        && command.rectification().decidedAt().equals(approved));
    }

    @Test
    void aProfileThatDoesNotSayTheCorrectedValuesIsNoVerification() {
        rectifying();
        desk.answer(RectificationTest::allCorrected);

        desk.answer(receipt -> rows(receipt, corrected(1, 0)));

        assertThat(desk.state()).isEqualTo("VERIFYING");
    }

    @Test
    void otherCorrectionsAreAnotherPlanEvenIfTheyAreAsMany() {
        stated(MEYER, null);
        var first = desk.planned().digest();
        desk.later(Duration.ofSeconds(1));

        stated(List.of(new CorrectionV1("lastName", "Maier"), new CorrectionV1("address.city", "Bonn")), null);

        assertThat(desk.state()).isEqualTo("TRIAGE");
        replanned();
        assertThatThrownBy(() -> Handling.approve(desk.request, "clara", first, desk.now))
                .isInstanceOf(RightsRefusal.AnotherPlan.class);
    }

    private void replanned() {
        desk.follow(Handling.plan(desk.request, "clara", PARTICIPANTS, Set.of(), desk.now));
        desk.answer(receipt -> Desk.identified(receipt, List.of(Desk.PROFILE, Desk.ABSORBED), List.of("aa", "bb")));
        desk.follow(desk.saga.dryRun(desk.request, List.of(), desk.now));
        desk.answer(3, 0);
    }

    @Test
    void whatIsStatedDuringADryRunEndsIt() {
        stated(MEYER, null);
        desk.planning();

        stated(MEYER, null);

        assertThat(desk.request.stage()).isEqualTo(new Stage.Triage("signed in", null));
    }

    @Test
    void whatIsApprovedIsNotChanged() {
        rectifying();

        assertThatThrownBy(() -> stated(MEYER, null)).isInstanceOf(RightsRefusal.NotNow.class);
    }

    @Test
    void whatWasCorrectedElsewhereIsShownByWhatIsHeldNow() {
        stated(List.of(), "in the warehouse's system");
        desk.planned();

        desk.follow(Handling.approve(desk.request, "clara", desk.digest(), desk.now));

        assertThat(desk.request.stage())
                .isInstanceOfSatisfying(
                        Stage.Executing.class,
                        executing -> assertThat(executing.execution().phase()).isEqualTo(Execution.Phase.GATHERING));
    }

    @Test
    void inAPersonWhomNobodyKnowsNothingCanBeCorrected() {
        var unknown = new Desk(RightsType.RECTIFICATION, null);
        unknown.follow(
                Rectifying.state(unknown.request, "clara", Corrections.stated(unknown.now, MEYER, null), unknown.now));
        unknown.planning();
        unknown.follow(unknown.saga.dryRun(unknown.request, List.of(), unknown.now));

        assertThatThrownBy(() -> Handling.approve(unknown.request, "clara", unknown.digest(), unknown.now))
                .isInstanceOf(RightsRefusal.NothingToCorrect.class)
                .hasMessageContaining("NO_DATA");
    }

    @Test
    void whatLeadsToPeopleIsNotCorrectedHere() {
        for (var field : List.of("email", "phone", "userId", "anonymousId")) {
            assertThatThrownBy(() -> stated(List.of(new CorrectionV1(field, "x")), null))
                    .isInstanceOf(RightsRefusal.IdentifierField.class)
                    .hasMessageContaining(field)
                    .hasMessageContaining("identify");
        }
    }

    @Test
    void onlyARectificationCorrects() {
        var access = new Desk(RightsType.ACCESS);

        assertThatThrownBy(() -> Rectifying.state(
                        access.request, "clara", Corrections.stated(access.now, MEYER, null), access.now))
                .isInstanceOf(RightsRefusal.NothingToCorrect.class);
    }

    @Test
    void historyNamesFieldsOnly() {
        stated(MEYER, "told the warehouse");

        assertThat(desk.request.history().getLast().detail()).isEqualTo("lastName, address.city, elsewhere");
        assertThat(desk.request.corrections().toString()).doesNotContain("Meyer", "warehouse");
        assertThat(desk.request.forgotten().corrections()).isNull();
    }

    @Test
    void aFieldDoesNotLieInAnotherOne() {
        assertThat(Corrections.overlap("address", "address.city")).isTrue();
        assertThat(Corrections.overlap("address.city", "address")).isTrue();
        assertThat(Corrections.overlap("address", "addressee")).isFalse();
    }
}
