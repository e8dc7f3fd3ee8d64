package io.stammkunde.metrics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {
    @Property(tries = 100)
    void whereEverybodyIsWatchedToTheEndItIsTheShareOfThoseLeft(@ForAll long seed) {
        var random = new Random(seed);
        var spells = new ArrayList<Spell>();
        for (int i = 0; i < 50; i++) {
            spells.add(new Spell(random.nextInt(20), true));
        }

        var curve = SurvivalCurve.of(LifeTable.of(spells), 0.95);

        for (int time = 0; time < 20; time++) {
            int at = time;
            double left = spells.stream().filter(spell -> spell.duration() > at).count() / 50.0;
            assertThat(curve.at(time)).isCloseTo(left, within(1e-12));
        }
        assertThat(curve.points().getLast().survival()).isZero();
        assertThat(curve.points().getLast().lower()).isNull();
    }

    @Property(tries = 50)
    void bandsHoldTheCurveAndStayBetweenNothingAndAll(@ForAll long seed) {
        var random = new Random(seed);
        var spells = new ArrayList<Spell>();
        for (int i = 0; i < 30; i++) {
            spells.add(new Spell(random.nextInt(9), random.nextBoolean(), 1 + random.nextInt(3)));
        }

        for (var point : SurvivalCurve.of(LifeTable.of(spells), 0.95).points()) {
            if (point.lower() != null && point.upper() != null) {
                assertThat(point.survival()).isBetween(point.lower(), point.upper());
                assertThat(point.lower()).isNotNegative();
                assertThat(point.upper()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void equalSpellsCountAsManyTimesAsThereArePeople() {
        var together = List.of(new Spell(3, true, 2), new Spell(5, false, 4), new Spell(7, true, 1));
        var apart = List.of(
                new Spell(3, true),
                new Spell(3, true),
                new Spell(5, false),
                new Spell(5, false),
                new Spell(5, false),
                new Spell(5, false),
                new Spell(7, true));

        assertThat(SurvivalCurve.of(LifeTable.of(together), 0.95))
                .isEqualTo(SurvivalCurve.of(LifeTable.of(apart), 0.95));
        assertThat(SurvivalCurve.of(LifeTable.of(together), 0.95).median()).isEqualTo(7);
    }

    @Test
    void oneGroupIsComparedWithNothing() {
        var table = LifeTable.of(List.of(new Spell(3, true, 2)));
        var nobodyLeft = LifeTable.of(List.of(new Spell(3, false, 2)));

        assertThat(LogRank.of(List.of())).isNull();
        assertThat(LogRank.of(List.of(table))).isNull();
        assertThat(LogRank.of(List.of(nobodyLeft, nobodyLeft))).isNull();
        assertThat(LogRank.of(List.of(LifeTable.of(List.of()), table))).isNull();
    }

    @Test
    void groupsThatStayEquallyLongDoNotDiffer() {
        var table = LifeTable.of(List.of(new Spell(3, true, 2), new Spell(4, true, 3), new Spell(9, false, 2)));

        assertThat(LogRank.of(List.of(table, table, table))).satisfies(test -> {
            assertThat(test.chiSquare()).isCloseTo(0, within(1e-12));
            assertThat(test.degreesOfFreedom()).isEqualTo(2);
            assertThat(test.pValue()).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void aSpellThatIsNoneCannotBeBuilt() {
        assertThatThrownBy(() -> new Spell(-1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spell(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spell(1, true, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
