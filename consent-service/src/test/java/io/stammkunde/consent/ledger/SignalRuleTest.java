package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.ledger.Commands.decide;
import static io.stammkunde.consent.ledger.Commands.marketingOf;
import static io.stammkunde.consent.ledger.Commands.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.purpose.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignalRuleTest {
    private static final ConsentKey AT_LARGE = marketingOf(ADA, Channel.NONE);
    private static final ConsentKey DEVICE = marketingOf(ADA, Channel.DEVICE);

    private final Notebook notebook = new Notebook();

    @Test
    void theBrowsersObjectionIsRecordedOnce() {
        gpc(MORNING, null);
        var again = gpc(NOON, MORNING);

        assertThat(again.entries()).isEmpty();
        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.OBJECTED);
        assertThat(notebook.mustStand(AT_LARGE).decidedAt()).isEqualTo(MORNING);
        assertThat(lastEntry().statement().conflict()).isFalse();
    }

    @Test
    void theBrowsersObjectionEndsAnEarlierConsentAndIsAConflict() {
        notebook.carryOut(NIGHT, decide(Action.GIVE, AT_LARGE, MORNING));
        gpc(NOON, null);

        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.OBJECTED);
        assertThat(lastEntry().statement().conflict()).isTrue();
    }

    @Test
    void aLaterConsentHoldsThoughTheBrowserGoesOnObjectingAndIsAConflict() {
        gpc(MORNING, null);
        notebook.carryOut(NIGHT, decide(Action.GIVE, AT_LARGE, NOON));

        assertThat(lastEntry().statement().conflict()).isTrue();
        assertThat(gpc(EVENING, MORNING).entries()).isEmpty();
        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void anObjectionOfBeforeTheConsentIsNoAnswerToALaterOne() {
        notebook.carryOut(NIGHT, decide(Action.GIVE, AT_LARGE, MORNING));

        gpc(EVENING, NOON);

        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.OBJECTED);
    }

    @Test
    void aWithdrawalBecomesAnObjection() {
        notebook.carryOut(NIGHT, decide(Action.WITHDRAW, AT_LARGE, MORNING));

        gpc(NOON, null);

        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.OBJECTED);
    }

    @Test
    void theToolGivesRenewsNothingAndWithdraws() {
        tool(Action.GIVE, MORNING);
        assertThat(notebook.mustStand(DEVICE).state()).isEqualTo(ConsentState.GIVEN);

        assertThat(tool(Action.GIVE, NOON).entries()).isEmpty();
        assertThat(notebook.mustStand(DEVICE).decidedAt()).isEqualTo(NOON);

        tool(Action.REFUSE, EVENING);
        assertThat(notebook.mustStand(DEVICE).state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(tool(Action.REFUSE, NIGHT).entries()).isEmpty();
    }

    @Test
    void anOlderStringDoesNotBringBackWhatWasWithdrawn() {
        tool(Action.GIVE, MORNING);
        notebook.carryOut(NIGHT, decide(Action.WITHDRAW, DEVICE, NOON));

        tool(Action.GIVE, MORNING);

        assertThat(notebook.mustStand(DEVICE).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void agreeingOnTheDeviceInSpiteOfTheBrowserIsAConflictOnce() {
        tool(Action.GIVE, MORNING);
        gpc(NOON, null);
        assertThat(lastEntry().statement().conflict()).isTrue();

        tool(Action.GIVE, EVENING);
        assertThat(lastEntry().statement().conflict()).isTrue();
        assertThat(lastEntry().statement().state()).isEqualTo(ConsentState.RENEWED);
        assertThat(tool(Action.GIVE, NIGHT).entries()).isEmpty();
    }

    @Test
    void anObjectionByToolIsRecordedOnce() {
        tool(Action.OBJECT, MORNING);

        assertThat(tool(Action.OBJECT, NOON).entries()).isEmpty();
        assertThat(notebook.mustStand(DEVICE).state()).isEqualTo(ConsentState.OBJECTED);
    }

    @Test
    void aConsentEndsWithItsPurpose() {
        notebook.carryOut(NIGHT, decide(Action.GIVE, AT_LARGE, MORNING));

        notebook.carryOut(NIGHT, new LedgerCommand.Expire(AT_LARGE, NOON));

        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(notebook.mustStand(AT_LARGE).eventTime()).isEqualTo(NOON);
    }

    @Test
    void aConsentThatWasSaidAgainAfterItsPurposeEndedEndsAllTheSame() {
        notebook.carryOut(NIGHT, decide(Action.GIVE, AT_LARGE, EVENING));

        notebook.carryOut(NIGHT, new LedgerCommand.Expire(AT_LARGE, NOON));

        assertThat(notebook.mustStand(AT_LARGE).state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(notebook.mustStand(AT_LARGE).eventTime()).isEqualTo(EVENING);
    }

    private LedgerPlan gpc(Instant at, @Nullable Instant objectedBefore) {
        return notebook.carryOut(NIGHT, signal(Method.GPC, Action.OBJECT, AT_LARGE, at, objectedBefore));
    }

    private LedgerPlan tool(Action action, Instant at) {
        return notebook.carryOut(NIGHT, signal(Method.TC_STRING, action, DEVICE, at, null));
    }

    private LedgerEntry lastEntry() {
        return notebook.entriesOf(ADA).getLast();
    }
}
