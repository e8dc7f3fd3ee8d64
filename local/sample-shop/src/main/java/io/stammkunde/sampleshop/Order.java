package io.stammkunde.sampleshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A purchase. Revenue is the sum of the lines less the discount, without tax and shipping; the total is what was paid.
 */
record Order(String id, List<Line> lines, BigDecimal discount, String coupon) {
    private static final BigDecimal TAX = new BigDecimal("0.19");
    private static final BigDecimal FREE_SHIPPING_FROM = new BigDecimal("50");
    private static final BigDecimal SHIPPING = new BigDecimal("4.90");

    /** So many pieces of one article. */
    record Line(Product product, int quantity) {
        BigDecimal amount() {
            return product.price().multiply(BigDecimal.valueOf(quantity));
        }

        Map<String, Object> properties() {
            Map<String, Object> properties = product.properties();
            properties.put("quantity", quantity);
            return properties;
        }
    }

    static Order of(String id, List<Line> lines, boolean withCoupon) {
        BigDecimal sum = sum(lines);
        BigDecimal discount = withCoupon ? percent(sum, 10) : BigDecimal.ZERO.setScale(2);
        return new Order(id, List.copyOf(lines), discount, withCoupon ? "WILLKOMMEN10" : "");
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal percent(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    BigDecimal revenue() {
        return sum(lines).subtract(discount);
    }

    Map<String, Object> started() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("order_id", id);
        properties.put("revenue", revenue());
        properties.put("currency", "EUR");
        properties.put("products", products(lines));
        return properties;
    }

    Map<String, Object> completed() {
        BigDecimal revenue = revenue();
        BigDecimal tax = revenue.multiply(TAX).setScale(2, RoundingMode.HALF_UP);
        BigDecimal shipping = revenue.compareTo(FREE_SHIPPING_FROM) >= 0 ? BigDecimal.ZERO.setScale(2) : SHIPPING;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("order_id", id);
        properties.put("revenue", revenue);
        properties.put("total", revenue.add(tax).add(shipping));
        properties.put("tax", tax);
        properties.put("shipping", shipping);
        properties.put("discount", discount);
        if (!coupon.isEmpty()) {
            properties.put("coupon", coupon);
        }
        properties.put("currency", "EUR");
        properties.put("products", products(lines));
        return properties;
    }

    /** The whole order goes back, or its first line only. */
    Map<String, Object> refunded(boolean whole) {
        List<Line> returned = whole ? lines : lines.subList(0, 1);
        BigDecimal amount = whole ? revenue() : sum(returned).min(revenue());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("order_id", id);
        properties.put("revenue", amount);
        properties.put("total", amount);
        properties.put("currency", "EUR");
        properties.put("products", products(returned));
        return properties;
    }

    Map<String, Object> cancelled() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("order_id", id);
        properties.put("revenue", revenue());
        properties.put("currency", "EUR");
        properties.put("reason", "customer");
        return properties;
    }

    private static List<Map<String, Object>> products(List<Line> lines) {
        List<Map<String, Object>> products = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Object> properties = line.properties();
            properties.remove("currency");
            products.add(properties);
        }
        return products;
    }
}
