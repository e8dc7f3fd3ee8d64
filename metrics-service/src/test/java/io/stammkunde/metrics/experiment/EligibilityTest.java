package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.experiment.TrialShop.PLAIN;
import static io.stammkunde.metrics.experiment.TrialShop.arm;
import static io.stammkunde.metrics.experiment.TrialShop.viewed;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.experiment.AssignVariants.Assignment;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments that are for the members of a segment. */
class EligibilityTest {
    @TempDir
    Path folder;

    private TrialShop trial;
    private Shop shop;

    @BeforeEach
    void open() {
        trial = new TrialShop(folder);
        shop = trial.shop;
        trial.running(Trials.forSegment("regulars"));
        trial.member("regulars", true, noon("2026-01-01"), "ada");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private AssignVariants assigning(EligiblePeople eligible, KnownExperiments known) {
        return new AssignVariants(known, eligible);
    }

    private List<Assignment> assigned(AssignVariants assign, String... units) {
        return assign.handle("trial", List.of(units)).await().indefinitely();
    }

    @Test
    void aProfileOutsideOfTheSegmentGetsNoVariant() {
        var known = new KnownExperiments(trial.book);
        var assign = assigning(new EligiblePeople(known, shop.database), known);

        var assignments = assigned(assign, id("ada").toString(), id("ben").toString(), "a device");

        assertThat(assignments).extracting(Assignment::eligible).containsExactly(true, false, null);
        assertThat(assignments.get(0).variant()).isNotNull();
        assertThat(assignments.get(1).variant()).isNull();
        assertThat(assignments.get(2).variant()).isNotNull();
    }

    @Test
    void aProfileThatHasBecomePartOfAMemberIsOne() {
        shop.merge("ben", "ada");
        var known = new KnownExperiments(trial.book);

        var assignments = assigned(
                assigning(new EligiblePeople(known, shop.database), known),
                id("ben").toString());

        assertThat(assignments.getFirst().eligible()).isTrue();
    }

    @Test
    void whoEntersAndLeavesIsKnownAfterARefresh() {
        var known = new KnownExperiments(trial.book);
        var eligible = new EligiblePeople(known, shop.database);
        var assign = assigning(eligible, known);
        assigned(assign, "anybody");
        trial.member("regulars", true, Shop.NOW, "ben");
        trial.member("regulars", false, Shop.NOW, "ada");

        eligible.refresh().await().indefinitely();

        assertThat(assigned(assign, id("ada").toString(), id("ben").toString()))
                .extracting(Assignment::eligible)
                .containsExactly(false, true);
    }

    /** Ben enters after he saw it, Dora has left since. */
    @Test
    void whatPeopleSawOutsideOfTheSegmentDoesNotCountAndIsTold() {
        trial.member("regulars", true, noon("2026-03-12"), "ben");
        trial.member("regulars", false, noon("2026-04-01"), "dora");
        shop.events(
                viewed("ada", "a", "2026-03-10"),
                viewed("ben", "b", "2026-03-10"),
                viewed("cleo", "b", "2026-03-10"),
                viewed("dora", "b", "2026-03-10"),
                order("ben", "o1", "2026-03-11", "10"));

        var results = trial.results(PLAIN);

        assertThat(arm(results, 0, 0).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).mean()).isZero();
        assertThat(results.notEligible()).isEqualTo(2);
    }

    @Test
    void somebodyWhoSeesItAgainAsAMemberCountsFromThen() {
        trial.member("regulars", true, noon("2026-03-12"), "ben");
        shop.events(
                viewed("ben", "b", "2026-03-10"),
                viewed("ben", "b", "2026-03-14"),
                order("ben", "o1", "2026-03-11", "10"));

        var results = trial.results(PLAIN);

        assertThat(arm(results, 0, 1).people()).isEqualTo(1);
        assertThat(arm(results, 0, 1).mean()).isZero();
        assertThat(results.notEligible()).isZero();
    }

    @Test
    void aSegmentThatNobodyHasEverBeenInIsRefusedByField() {
        var create = new CreateExperiment(trial.book, shop.database, shop.calendar);

        assertThatThrownBy(() -> create.handle("new", Trials.forSegment("there-is-none"))
                        .await()
                        .indefinitely())
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining("segment");
        assertThat(create.handle("new", Trials.forSegment("regulars"))
                        .await()
                        .indefinitely()
                        .key())
                .isEqualTo("new");
    }
}
