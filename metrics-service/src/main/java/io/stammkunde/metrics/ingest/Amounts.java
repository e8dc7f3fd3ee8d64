package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an order is worth, after discounts and without tax and shipping: {@code revenue}; or else {@code total}
 * less {@code tax} and {@code shipping}; or else the sum of {@code products} less {@code discount}. Money has four
 * decimals and at most fourteen digits before them; what does not fit or is no number counts as not told.
 */
final class Amounts {
    private static final int SCALE = 4;
    private static final int INTEGER_DIGITS = 14;
    private static final int LONGEST_TEXT = 40;

    private Amounts() {}

    static @Nullable BigDecimal worth(Map<String, Object> properties) {
        var revenue = number(properties.get("revenue"));
        if (revenue == null) {
            revenue = total(properties);
        }
        if (revenue == null) {
            revenue = sumOfProducts(properties);
        }
        return revenue == null ? null : money(revenue);
    }

    private static @Nullable BigDecimal total(Map<String, Object> properties) {
        var total = number(properties.get("total"));
        if (total == null) {
            return null;
        }
        return total.subtract(orZero(properties.get("tax"))).subtract(orZero(properties.get("shipping")));
    }

    private static @Nullable BigDecimal sumOfProducts(Map<String, Object> properties) {
        if (!(properties.get("products") instanceof List<?> products) || products.isEmpty()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var item : products) {
            if (!(item instanceof Map<?, ?> product)) {
                return null;
            }
            var price = number(product.get("price"));
            if (price == null) {
                return null;
            }
            var quantity = number(product.get("quantity"));
            sum = sum.add(price.multiply(quantity == null ? BigDecimal.ONE : quantity));
        }
        return sum.subtract(orZero(properties.get("discount")));
    }

    private static BigDecimal orZero(@Nullable Object value) {
        var number = number(value);
        return number == null ? BigDecimal.ZERO : number;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
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

    private static @Nullable BigDecimal money(BigDecimal number) {
        var rounded = number.setScale(SCALE, RoundingMode.HALF_EVEN);
        return rounded.precision() - SCALE <= INTEGER_DIGITS ? rounded : null;
    }
}
