package io.stammkunde.context;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * Does something for each of several, one after the other. Steps that are chained one into the other would use up the
 * stack where there are many.
 */
public final class InTurn {
    private InTurn() {}

    /** Begins with the next one when the step for the last one has ended; fails at the first step that fails. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<? super T, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> step.apply(one).replaceWithVoid())
                .collect()
                .last()
                .replaceWithVoid();
    }
}
