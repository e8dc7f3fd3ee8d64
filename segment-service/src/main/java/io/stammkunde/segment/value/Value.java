package io.stammkunde.segment.value;

import java.math.BigDecimal;
import java.util.List;

/** What a trait or a property says. Nested objects are left out: no rule can ask for them. */
public sealed interface Value {
    record Text(String text) implements Value {}

    /** A number; numbers of equal size are equal, however they were written. */
    record Amount(BigDecimal number) implements Value {
        /** More digits than this on either side of the point say nothing of a person, and are costly to calculate with. */
        public static final int MAX_DIGITS = 30;

        public Amount {
            if (!inRange(number)) {
                throw new IllegalArgumentException("a number of more than %d digits".formatted(MAX_DIGITS));
            }
            number = number.stripTrailingZeros();
        }

        /** Whether a number is small and short enough to be calculated with. */
        public static boolean inRange(BigDecimal number) {
            long digitsBeforePoint = (long) number.precision() - number.scale();
            return digitsBeforePoint <= MAX_DIGITS && number.scale() <= MAX_DIGITS;
        }
    }

    record Truth(boolean holds) implements Value {}

    record Many(List<Value> items) implements Value {
        public Many {
            items = List.copyOf(items);
        }
    }
}
