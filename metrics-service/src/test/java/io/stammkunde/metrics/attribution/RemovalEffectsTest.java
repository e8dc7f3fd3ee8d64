package io.stammkunde.metrics.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.attribution.AttributionModel.Markov;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RemovalEffectsTest {
    @Test
    void aChannelThroughWhichEverybodyGoesIsWorthEverything() {
        var paths =
                List.of(new TouchPath(List.of("mail", "search"), 3, 30, 1), new TouchPath(List.of("search"), 2, 20, 5));

        for (int order : new int[] {1, 2}) {
            var effects = RemovalEffects.of(paths, order);

            assertThat(effects.get("search")).isCloseTo(1, within(1e-12));
            assertThat(effects.get("mail")).isBetween(0.0, 1.0);
        }
    }

    /** With paths of one touchpoint nothing is lost but the orders of the channel itself. */
    @Property(tries = 50)
    void ofSingleTouchpointsTheEffectIsTheShareOfOrders(@ForAll long seed) {
        var random = new Random(seed);
        var paths = new ArrayList<TouchPath>();
        long all = 0;
        for (var channel : List.of("a", "b", "c")) {
            long conversions = 1L + random.nextInt(50);
            all += conversions;
            paths.add(new TouchPath(List.of(channel), conversions, conversions, random.nextInt(50)));
        }

        for (int order : new int[] {1, 2}) {
            var credits = new Markov(order).credits(paths);
            for (var path : paths) {
                var credit = credits.get(path.channels().getFirst());
                assertThat(credit).isNotNull();
                assertThat(credit.removalEffect()).isCloseTo((double) path.conversions() / all, within(1e-12));
                assertThat(credit.conversions()).isCloseTo((double) path.conversions(), within(1e-9));
            }
        }
    }

    @Test
    void withoutOrdersNothingIsOwed() {
        var credits = new Markov(1).credits(List.of(new TouchPath(List.of("a", "a", "b"), 0, 0, 4)));

        assertThat(credits.values())
                .allSatisfy(credit -> assertThat(credit.conversions()).isZero());
        assertThat(new Markov(2).credits(List.of())).isEmpty();
        assertThat(new AttributionModel.Linear().credits(List.of())).isEmpty();
    }

    @Test
    void whatIsNoChainCannotBeBuilt() {
        assertThatThrownBy(() -> new Markov(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TouchPath(List.of(), 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
