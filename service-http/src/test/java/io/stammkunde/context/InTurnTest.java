package io.stammkunde.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private final List<Integer> done = new ArrayList<>();

    @Test
    void moreStepsThanAStackCouldHoldAreDoneInTheirOrder() {
        var all = IntStream.range(0, 100_000).boxed().toList();

        InTurn.each(all, this::note).await().indefinitely();

        assertThat(done).isEqualTo(all);
    }

    @Test
    void nothingIsBegunAfterAStepThatFails() {
        var broken = InTurn.each(
                List.of(1, 2, 3),
                one -> one == 2 ? Uni.createFrom().failure(new IllegalStateException("two")) : note(one));

        assertThatThrownBy(() -> broken.await().indefinitely()).hasMessage("two");
        assertThat(done).containsExactly(1);
    }

    @Test
    void ofNothingNothingIsDone() {
        InTurn.each(List.<Integer>of(), this::note).await().indefinitely();

        assertThat(done).isEmpty();
    }

    private Uni<Void> note(int one) {
        return Uni.createFrom().item(() -> {
            done.add(one);
            return null;
        });
    }
}
