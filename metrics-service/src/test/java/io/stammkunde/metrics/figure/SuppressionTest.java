package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final int LEAST = 5;

    @Test
    void largeCellsAreShown() {
        assertThat(Suppression.of(List.of(5, 100, 0, 7), LEAST)).containsOnly(false);
    }

    @Test
    void aSmallCellTakesTheSmallestOtherWithIt() {
        assertThat(Suppression.of(List.of(3, 100, 20, 50), LEAST)).containsExactly(true, false, true, false);
    }

    @Test
    void smallCellsThatAreManyTogetherNeedNoOther() {
        assertThat(Suppression.of(List.of(4, 4, 50), LEAST)).containsExactly(true, true, false);
    }

    @Test
    void smallCellsThatAreFewTogetherNeedAnother() {
        assertThat(Suppression.of(List.of(1, 2, 50, 60), LEAST)).containsExactly(true, true, true, false);
    }

    @Test
    void aPartIsHiddenForItsRest() {
        assertThat(Suppression.hides(97, 100, LEAST)).isTrue();
        assertThat(Suppression.hides(3, 100, LEAST)).isTrue();
        assertThat(Suppression.hides(50, 100, LEAST)).isFalse();
        assertThat(Suppression.hides(0, 100, LEAST)).isFalse();
        assertThat(Suppression.hides(100, 100, LEAST)).isFalse();
    }

    @Test
    void aCellThatIsHiddenForAnotherReasonTakesTheSmallestOtherWithIt() {
        assertThat(Suppression.of(List.of(30, 100, 20, 0), List.of(true, false, false, true), LEAST))
                .containsExactly(true, false, true, false);
    }

    /** What an onlooker can compute is the total less all that is shown: how many the hidden cells are about together. */
    @Property
    void theDifferenceOfTotalAndShownCellsIsNeverAboutTooFew(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 30) Integer> people) {
        var hidden = Suppression.of(people, LEAST);
        var cells = IntStream.range(0, people.size()).filter(hidden::get).toArray();
        int difference = IntStream.of(cells).map(people::get).sum();
        boolean allHidden =
                IntStream.range(0, people.size()).allMatch(cell -> hidden.get(cell) || people.get(cell) == 0);

        assertThat(IntStream.range(0, people.size())
                        .filter(cell -> !hidden.get(cell))
                        .map(people::get)
                        .filter(shown -> shown > 0))
                .allMatch(shown -> shown >= LEAST);
        assertThat(cells.length == 0 || allHidden || (cells.length > 1 && difference >= LEAST))
                .isTrue();
    }
}
