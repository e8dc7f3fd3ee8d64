package io.stammkunde.profile.erasure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stays of an event that must be kept. Of an order that is the voucher and nothing else; of any other event, whose
 * properties are the sender's business, everything but what is named or looks like contact data. Traits, context and
 * choices never stay. Pure, and the same again for what was reduced before.
 */
public final class KeptContent {
    private static final Set<String> OF_AN_ORDER = Set.of(
            "order_id",
            "revenue",
            "total",
            "subtotal",
            "tax",
            "shipping",
            "discount",
            "value",
            "refund",
            "amount",
            "quantity",
            "currency",
            "coupon",
            "products_total",
            "products_truncated");
    private static final Set<String> OF_A_PRODUCT = Set.of(
            "product_id",
            "sku",
            "name",
            "category",
            "brand",
            "variant",
            "price",
            "quantity",
            "value",
            "discount",
            "currency",
            "coupon");
    private static final String PRODUCTS = "products";
    private static final Set<String> EXACTLY_PERSONAL = Set.of("ip", "zip", "dob", "tel", "user");
    private static final List<String> PERSONAL_PARTS = List.of(
            "mail",
            "phone",
            "mobile",
            "name",
            "address",
            "street",
            "postal",
            "postcode",
            "city",
            "birth",
            "useragent",
            "userid",
            "anonymousid",
            "customer",
            "contact",
            "recipient");

    private KeptContent() {}

    /** The properties of an event that stay. */
    public static Map<String, Object> properties(EventHead event, Map<String, Object> properties) {
        return event.category().equals(EventHead.ORDERS) ? voucher(properties) : impersonal(properties);
    }

    private static Map<String, Object> voucher(Map<String, Object> properties) {
        var kept = only(OF_AN_ORDER, properties);
        if (properties.get(PRODUCTS) instanceof List<?> products) {
            kept.put(
                    PRODUCTS,
                    products.stream()
                            .filter(Map.class::isInstance)
                            .map(product -> only(OF_A_PRODUCT, (Map<?, ?>) product))
                            .toList());
        }
        return kept;
    }

    /** Only plain values: nothing is hidden in what looks like a number. */
    private static Map<String, Object> only(Set<String> names, Map<?, ?> values) {
        var kept = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            if (name instanceof String text && names.contains(text) && isPlain(value)) {
                kept.put(text, value);
            }
        });
        return kept;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean || (value instanceof String && !isPersonal(value));
    }

    private static Map<String, Object> impersonal(Map<?, ?> values) {
        var kept = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            if (value != null && !isPersonalName(String.valueOf(name)) && !isPersonal(value)) {
                kept.put(String.valueOf(name), reduced(value));
            }
        });
        return kept;
    }

    private static Object reduced(Object value) {
        return switch (value) {
            case Map<?, ?> map -> impersonal(map);
            case List<?> list ->
                list.stream()
                        .filter(item -> item != null && !isPersonal(item))
                        .map(KeptContent::reduced)
                        .toList();
            default -> value;
        };
    }

    private static boolean isPersonalName(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return EXACTLY_PERSONAL.contains(plain) || PERSONAL_PARTS.stream().anyMatch(plain::contains);
    }

    private static boolean isPersonal(Object value) {
        return value instanceof String text && text.contains("@");
    }
}
