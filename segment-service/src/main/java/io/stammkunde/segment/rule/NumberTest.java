package io.stammkunde.segment.rule;

import java.math.BigDecimal;
import java.util.List;

/** What a number has to be. */
public sealed interface NumberTest {
    /** Stands in a relation to a fixed number. */
    record Is(Relation relation, BigDecimal limit) implements NumberTest {}

    /** From {@code low} to {@code high}, both included. */
    record Between(BigDecimal low, BigDecimal high) implements NumberTest {
        public Between {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range must not end before it begins");
            }
        }
    }

    enum Relation {
        EQUALS,
        NOT_EQUALS,
        LT,
        LTE,
        GT,
        GTE
    }

    default boolean passes(BigDecimal number) {
        return switch (this) {
            case Is is -> holds(is.relation(), number.compareTo(is.limit()));
            case Between between -> number.compareTo(between.low()) >= 0 && number.compareTo(between.high()) <= 0;
        };
    }

    /** The numbers at which, or right after which, the answer may change. */
    default List<BigDecimal> limits() {
        return switch (this) {
            case Is is -> List.of(is.limit());
            case Between between -> List.of(between.low(), between.high());
        };
    }

    private static boolean holds(Relation relation, int order) {
        return switch (relation) {
            case EQUALS -> order == 0;
            case NOT_EQUALS -> order != 0;
            case LT -> order < 0;
            case LTE -> order <= 0;
            case GT -> order > 0;
            case GTE -> order >= 0;
        };
    }
}
