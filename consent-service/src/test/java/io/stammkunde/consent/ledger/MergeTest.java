package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static io.stammkunde.consent.People.LISE;
import static io.stammkunde.consent.ledger.Commands.analyticsOf;
import static io.stammkunde.consent.ledger.Commands.choose;
import static io.stammkunde.consent.ledger.Commands.decide;
import static io.stammkunde.consent.ledger.Commands.giveWithEvidence;
import static io.stammkunde.consent.ledger.Commands.marketingOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.purpose.Channel;
import org.junit.jupiter.api.Test;

/** Grace's profile is absorbed by Ada's: they are the same person. */
class MergeTest {
    private static final LedgerCommand MERGE = new LedgerCommand.Absorb(GRACE, ADA);

    private final Notebook notebook = new Notebook();

    @Test
    void whatOnlyTheAbsorbedProfileDecidedHoldsForTheSurvivor() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(GRACE), MORNING));

        var plan = notebook.carryOut(EVENING, MERGE);

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(plan.entries().getFirst().statement().method()).isEqualTo(Method.MERGE);
        assertThat(plan.entries().getFirst().statement().conflict()).isFalse();
    }

    @Test
    void aDenialOfTheAbsorbedProfileEndsTheSurvivorsConsent() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(ADA), NOON));
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(GRACE), MORNING));

        notebook.carryOut(EVENING, MERGE);

        var standing = notebook.mustStand(analyticsOf(ADA));
        assertThat(standing.state()).isEqualTo(ConsentState.REFUSED);
        assertThat(standing.eventTime()).isEqualTo(NOON);
    }

    @Test
    void aConflictCountsAsDeniedAndIsMarked() {
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(ADA), MORNING));
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(GRACE), NOON));

        var plan = notebook.carryOut(EVENING, MERGE);

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.REFUSED);
        assertThat(plan.entries().getFirst().statement().conflict()).isTrue();
    }

    @Test
    void aLaterConsentWithEvidencePrevails() {
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(ADA), MORNING));
        notebook.carryOut(NOON, giveWithEvidence(analyticsOf(GRACE), NOON));

        notebook.carryOut(EVENING, MERGE);

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void anEarlierConsentWithEvidenceDoesNotPrevail() {
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(ADA), NOON));
        notebook.carryOut(NOON, giveWithEvidence(analyticsOf(GRACE), MORNING));

        notebook.carryOut(EVENING, MERGE);

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void channelsAreMergedEachForItself() {
        notebook.carryOut(NOON, decide(Action.GIVE, marketingOf(ADA, Channel.EMAIL), MORNING));
        notebook.carryOut(NOON, decide(Action.REFUSE, marketingOf(GRACE, Channel.PHONE), MORNING));

        notebook.carryOut(EVENING, MERGE);

        assertThat(notebook.mustStand(marketingOf(ADA, Channel.EMAIL)).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(notebook.mustStand(marketingOf(ADA, Channel.PHONE)).state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void aMergeToldTwiceIsRecordedOnce() {
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(ADA), MORNING));
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(GRACE), NOON));
        notebook.carryOut(EVENING, MERGE);

        var again = notebook.carryOut(NIGHT, MERGE);

        assertThat(again.isEmpty()).isTrue();
    }

    @Test
    void aChoiceForTheAbsorbedProfileThatArrivesLaterIsTheSurvivors() {
        notebook.carryOut(NOON, MERGE);

        notebook.carryOut(EVENING, choose(true, analyticsOf(GRACE), NOON));

        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(notebook.standing(analyticsOf(GRACE))).isNull();
    }

    @Test
    void mergesOfOneBatchFollowEachOther() {
        notebook.carryOut(NOON, decide(Action.GIVE, analyticsOf(GRACE), MORNING));

        notebook.carryOut(EVENING, MERGE, new LedgerCommand.Absorb(ADA, LISE));

        assertThat(notebook.mustStand(analyticsOf(LISE)).state()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void aMergeToldAgainAfterTheSurvivorWasAbsorbedItselfChangesNothing() {
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(GRACE), MORNING));
        notebook.carryOut(EVENING, MERGE, new LedgerCommand.Absorb(ADA, LISE));

        var again = notebook.carryOut(NIGHT, MERGE);

        assertThat(again.isEmpty()).isTrue();
    }

    @Test
    void aProfileWhoseMergeWasUndoneStandsForItselfAgain() {
        notebook.carryOut(NOON, decide(Action.REFUSE, analyticsOf(GRACE), MORNING));
        notebook.carryOut(NOON, MERGE, new LedgerCommand.Release(GRACE));

        notebook.carryOut(EVENING, choose(true, analyticsOf(GRACE), NOON));

        assertThat(notebook.mustStand(analyticsOf(GRACE)).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(notebook.mustStand(analyticsOf(ADA)).state()).isEqualTo(ConsentState.REFUSED);
    }
}
