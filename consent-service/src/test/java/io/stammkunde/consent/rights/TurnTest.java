package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A dry run waits from knowing who it is about until anybody is asked; an erasure waits for its turn from its approval until the first participant is told, and works until it is done. */
class TurnTest {
    private final Desk desk = new Desk(RightsType.ERASURE);

    @Test
    void whoeverIsNotApprovedYetOrDoneTakesNoTurn() {
        assertThat(Turn.of(desk.planned().request)).isEmpty();
        var done =
                new Desk(RightsType.ERASURE).erasing().answer(3, 0).answer(3, 0).answer(0, 0);
        assertThat(Turn.of(done.request)).isEmpty();
    }

    @Test
    void whatIsApprovedWaitsAndWhatHasBegunWorks() {
        assertThat(Turn.of(desk.approved().request)).contains(Turn.TO_ERASE);
        assertThat(Turn.of(new Desk(RightsType.ERASURE).identifying().request)).contains(Turn.ERASING);
        assertThat(Turn.of(new Desk(RightsType.ERASURE).erasing().request)).contains(Turn.ERASING);
    }

    @Test
    void aDryRunWaitsOnceItIsKnownWhoThePersonIsAndWorksUntilAllHaveAnswered() {
        desk.planning();
        assertThat(Turn.of(desk.request)).isEmpty();
        desk.identified();
        assertThat(Turn.of(desk.request)).contains(Turn.TO_PLAN);
        desk.dryRun();
        assertThat(Turn.of(desk.request)).contains(Turn.PLANNING);
        desk.answer(3, 0);
        assertThat(Turn.of(desk.request)).isEmpty();
    }

    @Test
    void aDryRunThatMustBeAskedForAgainKeepsNobodyElseWaiting() {
        desk.planning().identified().dryRun();
        desk.later(Desk.PATIENCE.answer().plusSeconds(1));
        assertThat(Turn.of(desk.request)).isEmpty();
    }

    @Test
    void aRestrictionTakesNoTurn() {
        assertThat(Turn.of(new Desk(RightsType.RESTRICTION).approved().request)).isEmpty();
    }
}
