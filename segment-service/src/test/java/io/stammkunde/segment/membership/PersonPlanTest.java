package io.stammkunde.segment.membership;

import static io.stammkunde.segment.People.ADA;
import static io.stammkunde.segment.People.BEN;
import static io.stammkunde.segment.People.GIVEN;
import static io.stammkunde.segment.People.MARKETING;
import static io.stammkunde.segment.People.NOON;
import static io.stammkunde.segment.People.WITHDRAWN;
import static io.stammkunde.segment.People.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.segment.Rules;
import io.stammkunde.segment.Segments;
import io.stammkunde.segment.definition.Catalogue;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Reason;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.person.Standing;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.value.Facts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonPlanTest {
    private static final String BUYERS = "buyers";
    private static final Catalogue SEGMENTS = Catalogue.of(
            List.of(Segments.live(BUYERS, Rules.orders("'aggregate':'count','op':'gte','value':2,'within':'P90D'"))));

    private final Change permitted = new Change.Known(1, Facts.NONE, Map.of(MARKETING, GIVEN));

    @Test
    void entersWithTheEventThatMakesTheRuleHold() {
        // Given
        PersonState one = after(PersonState.unknown(ADA), permitted, new Change.Happened(order(2)));

        // When
        PersonState two = after(one, new Change.Happened(order(1)));

        // Then
        assertThat(one.status(BUYERS)).isEqualTo(Status.OUT);
        assertThat(two.news()).containsExactly(new News(BUYERS, 1, Status.OUT, Status.MEMBER, NOON, Reason.EVENT));
        assertThat(two.nextFlip()).isEqualTo(order(2).at().plus(Duration.ofDays(90)));
    }

    @Test
    void repeatedEventsAndOldRevisionsChangeNothing() {
        PersonState member = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1))));
        PersonPlan.Outcome again = plan(
                member,
                NOON,
                new Change.Happened(order(1)),
                new Change.Known(1, Facts.NONE, Map.of()),
                new Change.LookAgain());
        assertThat(again.changed()).isFalse();
        assertThat(again.state()).isEqualTo(member);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        PersonState inOrder = after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1)));
        PersonState backwards = after(
                PersonState.unknown(ADA), new Change.Happened(order(1)), new Change.Happened(order(2)), permitted);
        assertThat(backwards.standings()).isEqualTo(inOrder.standings());
        assertThat(backwards.flips()).isEqualTo(inOrder.flips());
    }

    @Test
    void leavesAtTheInstantOfTheFlipHoweverLateItIsNoticed() {
        // Given
        PersonState member = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1))));
        Instant flip = member.nextFlip();

        // When
        PersonState left = plan(member, flip.plus(Duration.ofDays(3)), new Change.LookAgain())
                .state();

        // Then
        assertThat(left.news()).containsExactly(new News(BUYERS, 1, Status.MEMBER, Status.OUT, flip, Reason.TIME));
        assertThat(left.flips()).isEmpty();
    }

    @Test
    void whoHasNotPermittedThePurposeIsLeftOutAndNeverAMember() {
        PersonState silent =
                after(PersonState.unknown(ADA), new Change.Happened(order(2)), new Change.Happened(order(1)));
        assertThat(silent.status(BUYERS)).isEqualTo(Status.LEFT_OUT);
        assertThat(silent.news()).noneMatch(News::entersOrExits);
    }

    @Test
    void aWithdrawalEndsTheMembershipAtOnce() {
        // Given
        PersonState member = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1))));

        // When
        PersonState withdrawn = after(member, new Change.Known(2, Facts.NONE, Map.of(MARKETING, WITHDRAWN)));

        // Then
        assertThat(withdrawn.status(BUYERS)).isEqualTo(Status.LEFT_OUT);
        assertThat(withdrawn.news())
                .containsExactly(new News(BUYERS, 1, Status.MEMBER, Status.LEFT_OUT, NOON, Reason.CONSENT));
    }

    @Test
    void aMergedProfileHandsItsEventsToTheSurvivor() {
        // Given
        PersonState ben = told(after(PersonState.unknown(BEN), permitted, new Change.Happened(order(1))));
        PersonState ada = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(3))));

        // When
        PersonPlan.Outcome absorbed = plan(ada, NOON, new Change.AbsorbedBy(2, BEN));
        PersonPlan.Outcome joined =
                plan(ben, NOON, absorbed.followUps().get(BEN).toArray(Change[]::new));
        PersonPlan.Outcome done =
                plan(told(absorbed.state()), NOON, joined.followUps().get(ADA).toArray(Change[]::new));

        // Then
        assertThat(absorbed.state().news())
                .containsExactly(new News(BUYERS, 1, Status.MEMBER, Status.OUT, NOON, Reason.MERGE));
        assertThat(joined.state().status(BUYERS)).isEqualTo(Status.MEMBER);
        assertThat(joined.state().person().history().events()).hasSize(3);
        assertThat(done.state().fate()).isEqualTo(new Fate.Absorbed(BEN, true));
        assertThat(done.state().person().history().events()).isEmpty();
    }

    @Test
    void whatStillArrivesForAMergedProfileGoesToTheSurvivor() {
        PersonState absorbed =
                told(after(PersonState.unknown(ADA), new Change.AbsorbedBy(2, BEN), new Change.HandedOver()));
        PersonPlan.Outcome late = plan(absorbed, NOON, new Change.Happened(order(1)), permitted);
        assertThat(late.followUps()).isEqualTo(Map.of(BEN, List.of(new Change.Happened(order(1)))));
        assertThat(late.changed()).isFalse();
    }

    @Test
    void aPersonWhoseScoresAreGoneLeaves() {
        // Given
        Catalogue valuable = Catalogue.of(List.of(Segments.of(
                BUYERS, MARKETING, 1, Rules.rule("{'type':'score','name':'clv12m','op':'gte','value':100}"))));
        Change both = new Change.Known(1, Facts.NONE, Map.of(MARKETING, GIVEN, "analytics", GIVEN));
        PersonState member = told(
                PersonPlan.of(PersonState.unknown(ADA), List.of(both, scores(1, "clv12m", 100)), valuable, NOON, 1000)
                        .state());

        // When
        PersonState late = PersonPlan.of(member, List.of(scores(0, "clv12m", 1)), valuable, NOON, 1000)
                .state();
        PersonState left =
                PersonPlan.of(member, List.of(scores(2)), valuable, NOON, 1000).state();

        // Then
        assertThat(member.status(BUYERS)).isEqualTo(Status.MEMBER);
        assertThat(late.status(BUYERS)).isEqualTo(Status.MEMBER);
        assertThat(left.news()).containsExactly(new News(BUYERS, 1, Status.MEMBER, Status.OUT, NOON, Reason.SCORE));
        assertThat(after(member, new Change.Erased(5)).person().scores()).isEqualTo(Scores.NONE);
        assertThat(after(member, new Change.AbsorbedBy(5, BEN), scores(3, "clv12m", 1))
                        .person()
                        .scores())
                .isEqualTo(Scores.NONE);
    }

    private static Change scores(int secondsAfterNoon) {
        return new Change.Scored(new Scores(NOON.plusSeconds(secondsAfterNoon), Map.of()));
    }

    private static Change scores(int secondsAfterNoon, String name, int number) {
        return new Change.Scored(
                new Scores(NOON.plusSeconds(secondsAfterNoon), Map.of(name, BigDecimal.valueOf(number))));
    }

    @Test
    void anErasedPersonLeavesEverythingAndNothingIsKept() {
        // Given
        PersonState member = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1))));

        // When
        PersonState erased = after(member, new Change.Erased(5), new Change.Happened(order(0)));

        // Then
        assertThat(erased.news()).extracting(News::is).containsExactly(Status.OUT);
        assertThat(erased.person().history().events()).isEmpty();
        assertThat(erased.person().permissions()).isEmpty();
        assertThat(erased.nextFlip()).isNull();
    }

    @Test
    void aNewVersionKeepsWhoStillBelongsAndSinceWhen() {
        // Given
        PersonState member = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1))));
        Catalogue changed = Catalogue.of(
                List.of(Segments.of(BUYERS, MARKETING, 2, Rules.orders("'aggregate':'count','op':'gte','value':1"))));

        // When
        PersonState kept = PersonPlan.of(
                        member, List.of(new Change.RulesChanged(Set.of(BUYERS))), changed, NOON.plusSeconds(60), 1000)
                .state();

        // Then
        assertThat(kept.standings()).isEqualTo(Map.of(BUYERS, new Standing(Status.MEMBER, NOON, 2)));
        assertThat(kept.news()).noneMatch(News::entersOrExits);
    }

    @Test
    void aRemovedSegmentHasNoMembers() {
        PersonState member = told(after(
                PersonState.unknown(ADA), permitted, new Change.Happened(order(2)), new Change.Happened(order(1))));
        PersonState left = PersonPlan.of(
                        member, List.of(new Change.RulesChanged(Set.of(BUYERS))), Catalogue.EMPTY, NOON, 1000)
                .state();
        assertThat(left.standings()).isEmpty();
        assertThat(left.news()).containsExactly(new News(BUYERS, 1, Status.MEMBER, Status.OUT, NOON, Reason.RULE));
    }

    private static PersonState after(PersonState before, Change... changes) {
        return plan(before, NOON, changes).state();
    }

    private static PersonPlan.Outcome plan(PersonState before, Instant now, Change... changes) {
        return PersonPlan.of(before, List.of(changes), SEGMENTS, now, 1000);
    }

    private static PersonState told(PersonState state) {
        return state.withNews(List.of());
    }
}
