package io.stammkunde.consent.breach;

import static io.stammkunde.consent.breach.Incidents.AWARE;
import static io.stammkunde.consent.breach.Incidents.ID;
import static io.stammkunde.consent.breach.Incidents.LEGAL;
import static io.stammkunde.consent.breach.Incidents.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stammkunde.consent.breach.AuthorityCase.Phase;
import io.stammkunde.consent.breach.BreachRefusal.Incomplete;
import io.stammkunde.consent.breach.BreachRefusal.Missing;
import io.stammkunde.consent.breach.BreachRefusal.MustBeTold;
import io.stammkunde.consent.breach.BreachRefusal.NotNow;
import io.stammkunde.consent.breach.PeopleCase.Ground;
import io.stammkunde.http.InvalidParameter;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandlingTest {
    private static final String WHY = "the list names customers";
    private static final Instant NOW = AWARE.plus(Duration.ofDays(10));

    private final Handling handling = new Handling(72);

    private Breach recorded(Risk risk) {
        return handling.record(ID, facts(risk), "clara", NOW);
    }

    private Breach due() {
        return handling.decideAuthority(recorded(Risk.HIGH), true, WHY, "clara", NOW);
    }

    private static Phase phase(Instant at, boolean complete) {
        return new Phase(at, "clara", "what we knew", "LfD-7", complete);
    }

    private Breach told(Instant at, boolean complete) {
        return handling.tellAuthority(due(), phase(at, complete), null, "clara", NOW);
    }

    private Breach ready() {
        var informed = handling.decidePeople(told(AWARE, true), null, WHY, "clara", NOW);
        return handling.tellPeople(informed, AWARE, "by letter", 1200L, "clara", NOW);
    }

    private static void assertWrong(String field, ThrowingCallable change) {
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(change)
                .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo(field));
    }

    @Test
    void anIncidentThatNobodyCanBeAwareOfYetIsNotEntered() {
        assertWrong("/awareness", () -> handling.record(ID, facts(Risk.RISK), "clara", AWARE.minusSeconds(1)));
    }

    @Test
    void whatIsUnlikelyToBeARiskNeedNotBeTold() {
        var decided = handling.decideAuthority(recorded(Risk.NONE), false, WHY, "clara", NOW);

        assertThat(decided.authority()).isEqualTo(new AuthorityCase.NotReportable(WHY, NOW, "clara"));
        assertThat(decided.version()).isEqualTo(2);
        assertThat(decided.change().action()).isEqualTo(Breach.Action.AUTHORITY_DECIDED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void anyOtherRiskMustBeTold(Risk risk) {
        var breach = recorded(risk);

        assertThatExceptionOfType(MustBeTold.class)
                .isThrownBy(() -> handling.decideAuthority(breach, false, WHY, "clara", NOW));
    }

    @Test
    void aHigherRiskOpensADecisionAgainThatNobodyIsTold() {
        var untold = handling.decideAuthority(recorded(Risk.NONE), false, WHY, "clara", NOW);
        var kept = handling.decidePeople(untold, Ground.NO_HIGH_RISK, WHY, "clara", NOW);

        var higher = handling.revise(kept, facts(Risk.RISK), "", "clara", NOW);
        var highest = handling.revise(kept, facts(Risk.HIGH), "", "clara", NOW);

        assertThat(higher.authority()).isInstanceOf(AuthorityCase.Undecided.class);
        assertThat(higher.people()).isInstanceOf(PeopleCase.NotNeeded.class);
        assertThat(highest.people()).isInstanceOf(PeopleCase.Undecided.class);
    }

    @Test
    void whatRestsOnAnotherGroundThanTheRiskStays() {
        var kept = handling.decidePeople(recorded(Risk.HIGH), Ground.PROTECTED, "encrypted", "clara", NOW);

        assertThat(handling.revise(kept, facts(Risk.HIGH), "", "clara", NOW).people())
                .isEqualTo(kept.people());
    }

    @Test
    void nobodyIsToldBeforeItIsDecided() {
        var breach = recorded(Risk.HIGH);

        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> handling.tellAuthority(breach, phase(AWARE, true), null, "clara", NOW));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> handling.tellPeople(breach, AWARE, "by letter", null, "clara", NOW));
    }

    @Test
    void theAuthorityMayBeToldInPhases() {
        var first = told(AWARE.plusSeconds(60), false);

        var second = handling.tellAuthority(first, phase(NOW, true), null, "clara", NOW);

        assertThat(second.authority()).isInstanceOfSatisfying(AuthorityCase.Notified.class, notified -> {
            assertThat(notified.phases()).extracting(Phase::at).containsExactly(AWARE.plusSeconds(60), NOW);
            assertThat(notified.firstAt()).isEqualTo(AWARE.plusSeconds(60));
            assertThat(notified.isComplete()).isTrue();
        });
        assertWrong("/at", () -> handling.tellAuthority(second, phase(AWARE, true), null, "clara", NOW));
    }

    @Test
    void theLastInstantThatIsInTimeNeedsNoReasonsAndTheNextOneDoes() {
        var breach = due();

        assertThat(handling.tellAuthority(breach, phase(LEGAL.minusMillis(1), true), null, "clara", NOW))
                .isNotNull();
        assertWrong("/lateReasons", () -> handling.tellAuthority(breach, phase(LEGAL, true), null, "clara", NOW));
        assertThat(handling.tellAuthority(breach, phase(LEGAL, true), "nobody was there", "clara", NOW)
                        .authority())
                .isInstanceOfSatisfying(
                        AuthorityCase.Notified.class,
                        notified -> assertThat(notified.lateReasons()).isEqualTo("nobody was there"));
    }

    @Test
    void nobodyIsToldBeforeTheCompanyKnowsOrInTheFuture() {
        var breach = due();

        assertWrong(
                "/at", () -> handling.tellAuthority(breach, phase(AWARE.minusSeconds(1), true), null, "clara", NOW));
        assertWrong("/at", () -> handling.tellAuthority(breach, phase(NOW.plusSeconds(1), true), null, "clara", NOW));
    }

    @Test
    void theStartOfTheClockIsChangedWithReasonsOnlyAndNotBehindWhatWasTold() {
        var breach = told(AWARE.plusSeconds(60), false);

        assertWrong(
                "/note", () -> handling.revise(breach, facts(Risk.HIGH, AWARE.minusSeconds(60)), " ", "clara", NOW));
        assertWrong(
                "/awareness",
                () -> handling.revise(breach, facts(Risk.HIGH, AWARE.plusSeconds(61)), "a typo", "clara", NOW));
        assertThat(handling.revise(breach, facts(Risk.HIGH, AWARE.minusSeconds(60)), "a typo", "clara", NOW)
                        .change()
                        .note())
                .isEqualTo("a typo");
    }

    @Test
    void aHighRiskIsKeptFromPeopleOnOtherGroundsOnly() {
        var breach = recorded(Risk.HIGH);

        assertThatExceptionOfType(MustBeTold.class)
                .isThrownBy(() -> handling.decidePeople(breach, Ground.NO_HIGH_RISK, WHY, "clara", NOW));
        assertThat(handling.decidePeople(breach, Ground.PUBLIC_NOTICE, WHY, "clara", NOW)
                        .people())
                .isEqualTo(new PeopleCase.NotNeeded(Ground.PUBLIC_NOTICE, WHY, NOW, "clara"));
    }

    @Test
    void anEntryIsClosedOnceEverythingIsInIt() {
        var closed = handling.close(ready(), "laptops are encrypted now", "carl", NOW);

        assertThat(closed.state()).isEqualTo(new BreachState.Closed("laptops are encrypted now", NOW, "carl"));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> handling.revise(closed, facts(Risk.HIGH), "", "clara", NOW));
        assertThat(handling.reopen(closed, "it was found", "carl", NOW).state()).isEqualTo(new BreachState.Open());
    }

    @Test
    void whatIsMissingIsNamed() {
        var first = handling.record(ID, Incidents.firstFacts(), "clara", NOW);

        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> handling.close(first, "done", "clara", NOW))
                .satisfies(refusal -> assertThat(refusal.missing())
                        .extracting(Missing::field)
                        .containsExactly("/consequences", "/measures", "/risk", "/authority", "/people"));
    }

    @Test
    void anEntryWithAnUnfinishedMessageOrWithoutReasonsForDelayStaysOpen() {
        var unfinished = handling.decidePeople(told(AWARE, false), Ground.PROTECTED, WHY, "clara", NOW);
        var late = handling.revise(
                ready(), facts(Risk.HIGH, AWARE.minus(Duration.ofDays(4))), "it was known before", "clara", NOW);

        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> handling.close(unfinished, "done", "clara", NOW))
                .satisfies(refusal ->
                        assertThat(refusal.missing()).extracting(Missing::field).containsExactly("/authority"));
        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> handling.close(late, "done", "clara", NOW))
                .satisfies(refusal -> assertThat(refusal.missing())
                        .extracting(Missing::field)
                        .containsExactly("/authority/lateReasons"));
    }
}
