package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an order is worth, after discounts and without tax and shipping: {@code revenue}; or else {@code total}
 * less {@code tax} and {@code shipping}; or else the sum of {@code products} less {@code discount}. Money has four
 * decimals and at most fourteen digits before them; what does not fit or is no number counts as not told.
 */
final class Amounts {
    private Amounts() {}

    static @Nullable BigDecimal worth(Map<String, Object> properties) {
        var revenue = Numbers.read(properties.get("revenue"));
        if (revenue == null) {
            revenue = total(properties);
        }
        if (revenue == null) {
            revenue = sumOfProducts(properties);
        }
        return revenue == null ? null : Numbers.kept(revenue);
    }

    /** What was taken off; told as a negative number by some shops, which means the same. */
    static @Nullable BigDecimal discount(Map<String, Object> properties) {
        var discount = Numbers.read(properties.get("discount"));
        return discount == null ? null : Numbers.kept(discount.abs());
    }

    private static @Nullable BigDecimal total(Map<String, Object> properties) {
        var total = Numbers.read(properties.get("total"));
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
            var price = Numbers.read(product.get("price"));
            if (price == null) {
                return null;
            }
            var quantity = Numbers.read(product.get("quantity"));
            sum = sum.add(price.multiply(quantity == null ? BigDecimal.ONE : quantity));
        }
        return sum.subtract(orZero(properties.get("discount")));
    }

    private static BigDecimal orZero(@Nullable Object value) {
        var number = Numbers.read(value);
        return number == null ? BigDecimal.ZERO : number;
    }
}
