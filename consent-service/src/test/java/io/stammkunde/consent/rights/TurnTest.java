package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An erasure waits for its turn from its approval until the first participant is told, and works until it is done. */
class TurnTest {
    private final Desk desk = new Desk(RightsType.ERASURE);

    @Test
    void whoeverIsNotApprovedYetOrDoneTakesNoTurn() {
        assertThat(Turn.of(desk.planned().request.stage())).isEmpty();
        var done =
                new Desk(RightsType.ERASURE).erasing().answer(3, 0).answer(3, 0).answer(0, 0);
        assertThat(Turn.of(done.request.stage())).isEmpty();
    }

    @Test
    void whatIsApprovedWaitsAndWhatHasBegunWorks() {
        assertThat(Turn.of(desk.approved().request.stage())).contains(Turn.WAITING);
        assertThat(Turn.of(new Desk(RightsType.ERASURE).identifying().request.stage()))
                .contains(Turn.WORKING);
        assertThat(Turn.of(new Desk(RightsType.ERASURE).erasing().request.stage()))
                .contains(Turn.WORKING);
    }

    @Test
    void aRestrictionTakesNoTurn() {
        assertThat(Turn.of(new Desk(RightsType.RESTRICTION).approved().request.stage()))
                .isEmpty();
    }
}
