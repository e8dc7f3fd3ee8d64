package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads numbers as senders write them, as JSON numbers or as text. */
final class Numbers {
    /** Decimals that are kept. */
    static final int SCALE = 4;

    private static final int INTEGER_DIGITS = 14;
    private static final int LONGEST_TEXT = 40;

    private Numbers() {}

    /** The exact number, or null if it is none or has more than fourteen digits before the point. */
    static @Nullable BigDecimal read(@Nullable Object value) {
        var number = switch (value) {
            case BigDecimal decimal -> decimal;
            case BigInteger integer -> new BigDecimal(integer);
            case Integer integer -> BigDecimal.valueOf(integer);
            case Long integer -> BigDecimal.valueOf(integer);
            case String text -> parsed(text);
            case null, default -> null;
        };
        return number != null && fits(number) ? number : null;
    }

    /** As it is kept: four decimals and at most fourteen digits before them, or else null. */
    static @Nullable BigDecimal kept(BigDecimal number) {
        var rounded = number.setScale(SCALE, RoundingMode.HALF_EVEN);
        return rounded.precision() - SCALE <= INTEGER_DIGITS ? rounded : null;
    }

    static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable BigDecimal parsed(String text) {
        if (text.length() > LONGEST_TEXT) {
            return null;
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Looks at the digits only: writing out 1e999999999 would take all memory. */
    private static boolean fits(BigDecimal number) {
        long integerDigits = (long) number.precision() - number.scale();
        return integerDigits <= INTEGER_DIGITS && number.scale() <= LONGEST_TEXT && number.precision() <= LONGEST_TEXT;
    }
}
