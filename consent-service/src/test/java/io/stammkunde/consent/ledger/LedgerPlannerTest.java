package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static io.stammkunde.consent.ledger.Commands.analyticsOf;
import static io.stammkunde.consent.ledger.Commands.choose;
import static io.stammkunde.consent.ledger.Commands.decide;
import static io.stammkunde.consent.ledger.Commands.give;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LedgerPlannerTest {
    private final Notebook notebook = new Notebook();

    @Test
    void withdrawingWhatWasNeverGivenIsRecorded() {
        var plan = notebook.carryOut(NOON, decide(Action.WITHDRAW, analyticsOf(ADA), MORNING));

        assertThat(plan.entries()).hasSize(1);
        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void givingAgainRenews() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), MORNING));

        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), NOON));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.RENEWED);
    }

    @Test
    void anEarlierDecisionThatArrivesLateIsAppendedAndChangesNothing() {
        notebook.carryOut(NIGHT, decide(Action.WITHDRAW, analyticsOf(ADA), EVENING));

        var plan = notebook.carryOut(NIGHT, decide(Action.GIVE, analyticsOf(ADA), MORNING));

        assertThat(plan.entries()).hasSize(1);
        assertThat(plan.announced()).isEmpty();
        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void ofTwoDecisionsAtTheSameInstantTheDenialHolds() {
        notebook.carryOut(NIGHT, decide(Action.REFUSE, analyticsOf(ADA), NOON));

        notebook.carryOut(NIGHT, decide(Action.GIVE, analyticsOf(ADA), NOON));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void aWithdrawalWithoutATimeCountsEvenIfTheClockIsBehind() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), NOON));

        notebook.carryOut(MORNING, decide(Action.WITHDRAW, analyticsOf(ADA), null));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(notebook.mustStand(analyticsOf(ADA)).eventTime()).isEqualTo(NOON.plus(1, ChronoUnit.MICROS));
    }

    @Test
    void aChoiceThatSaysTheSameAgainIsNotRecorded() {
        notebook.carryOut(NOON, choose(true, analyticsOf(ADA), MORNING));

        var plan = notebook.carryOut(NOON, choose(true, analyticsOf(ADA), NOON));

        assertThat(plan.entries()).isEmpty();
        assertThat(notebook.mustStand(analyticsOf(ADA)).eventTime()).isEqualTo(MORNING);
        assertThat(notebook.mustStand(analyticsOf(ADA)).decidedAt()).isEqualTo(NOON);
    }

    @Test
    void aRefusalSaidAgainOutlastsAConsentThatWasGivenInBetweenAndArrivesLate() {
        notebook.carryOut(NIGHT, choose(false, analyticsOf(ADA), MORNING));
        notebook.carryOut(NIGHT, choose(false, analyticsOf(ADA), EVENING));

        notebook.carryOut(NIGHT, choose(true, analyticsOf(ADA), NOON));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void aRefusalThatTravelsWithAnEventWithdrawsWhatWasGiven() {
        notebook.carryOut(NOON, choose(true, analyticsOf(ADA), MORNING));

        notebook.carryOut(NOON, choose(false, analyticsOf(ADA), NOON));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void aRefusalThatTravelsWithAnEventRefusesWhatWasNeverGiven() {
        notebook.carryOut(NOON, choose(false, analyticsOf(ADA), MORNING));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void commandsOfOneBatchSeeEachOther() {
        var plan = notebook.carryOut(
                NOON,
                choose(true, analyticsOf(ADA), MORNING),
                choose(true, analyticsOf(GRACE), MORNING),
                choose(false, analyticsOf(ADA), NOON));

        assertThat(plan.entries())
                .extracting(entry -> entry.statement().state())
                .containsExactly(ConsentState.GIVEN, ConsentState.GIVEN, ConsentState.WITHDRAWN);
        assertThat(plan.added()).hasSize(2);
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.announced()).extracting(StandingConsent::sequence).containsExactly(2L, 3L);
    }

    @Test
    void aConsentExpiresAtItsEnd() {
        notebook.carryOut(MORNING, give(analyticsOf(ADA), MORNING, NOON));

        notebook.carryOut(NOON, new LedgerCommand.Expire(analyticsOf(ADA), null));

        var standing = notebook.mustStand(analyticsOf(ADA));
        assertThat(standing.state()).isEqualTo(ConsentState.EXPIRED);
        assertThat(standing.eventTime()).isEqualTo(NOON);
    }

    @Test
    void aConsentDoesNotExpireBeforeItsEnd() {
        notebook.carryOut(MORNING, give(analyticsOf(ADA), MORNING, EVENING));

        var plan = notebook.carryOut(NOON, new LedgerCommand.Expire(analyticsOf(ADA), null));

        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void aConsentThatWasRenewedMeanwhileDoesNotExpire() {
        notebook.carryOut(MORNING, give(analyticsOf(ADA), MORNING, NOON));
        notebook.carryOut(MORNING, give(analyticsOf(ADA), MORNING.plusSeconds(1), NIGHT));

        var plan = notebook.carryOut(NOON, new LedgerCommand.Expire(analyticsOf(ADA), null));

        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void aConsentThatCameToItsEndIsGivenAnewNotRenewed() {
        notebook.carryOut(MORNING, give(analyticsOf(ADA), MORNING, NOON));

        notebook.carryOut(EVENING, decide(Action.GIVE, analyticsOf(ADA), EVENING));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void entriesOfAPersonFormAChain() {
        notebook.carryOut(
                NOON,
                decide(Action.GIVE, analyticsOf(ADA), MORNING),
                decide(Action.WITHDRAW, analyticsOf(ADA), NOON),
                decide(Action.GIVE, analyticsOf(GRACE), NOON));

        var entries = notebook.entriesOf(ADA);

        assertThat(entries).extracting(LedgerEntry::position).containsExactly(1, 2);
        assertThat(entries.getFirst().previousHash()).isEqualTo(EntryHash.NONE);
        assertThat(entries.getLast().previousHash())
                .isEqualTo(entries.getFirst().hash());
        assertThat(Objects.requireNonNull(notebook.book(ADA)).lastHash())
                .isEqualTo(entries.getLast().hash());
    }

    @Test
    void askingForConfirmationPermitsNothing() {
        notebook.carryOut(NOON, decide(Action.ASK, analyticsOf(ADA), MORNING));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.PENDING_CONFIRMATION);
        assertThat(notebook.mustStand(analyticsOf(ADA)).permitsAt(NOON)).isFalse();
    }

    @Test
    void whoeverAsksInSomebodysNameTakesNothingFromThem() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), MORNING));

        var plan = notebook.carryOut(NIGHT, decide(Action.ASK, analyticsOf(ADA), EVENING));

        assertThat(plan.entries()).hasSize(1);
        assertThat(plan.announced()).isEmpty();
        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void aNoticeThatRequiresNewConsentEndsWhatWasGivenBefore() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), MORNING));

        notebook.carryOut(NIGHT, new LedgerCommand.Invalidate(analyticsOf(ADA), "web@2", NOON));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.INVALIDATED);
        assertThat(notebook.mustStand(analyticsOf(ADA)).eventTime()).isEqualTo(NOON);
    }

    @Test
    void aNoticeLeavesWhatWasGivenSince() {
        notebook.carryOut(NIGHT, decide(Action.GIVE, analyticsOf(ADA), NOON));

        var plan = notebook.carryOut(NIGHT, new LedgerCommand.Invalidate(analyticsOf(ADA), "web@2", NOON));

        assertThat(plan.entries()).isEmpty();
    }

    @Test
    void anEventCannotAgreeToATextThatItDoesNotKnow() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), MORNING));
        notebook.carryOut(NIGHT, new LedgerCommand.Invalidate(analyticsOf(ADA), "web@2", NOON));

        notebook.carryOut(NIGHT, choose(true, analyticsOf(ADA), EVENING));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.INVALIDATED);
    }
}
