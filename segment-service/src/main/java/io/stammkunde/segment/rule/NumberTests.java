package io.stammkunde.segment.rule;

import io.stammkunde.segment.rule.NumberTest.Relation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code op} and {@code value} where a number is compared. */
final class NumberTests {
    private NumberTests() {}

    static @Nullable NumberTest parse(Place place) {
        Place value = place.field("value");
        return switch (place.json().path("op").asText()) {
            case "equals" -> is(Relation.EQUALS, value);
            case "notEquals" -> is(Relation.NOT_EQUALS, value);
            case "lt" -> is(Relation.LT, value);
            case "lte" -> is(Relation.LTE, value);
            case "gt" -> is(Relation.GT, value);
            case "gte" -> is(Relation.GTE, value);
            case "between" -> between(value);
            default -> place.field("op").mistake("must be one of equals, notEquals, lt, lte, gt, gte, between");
        };
    }

    private static @Nullable NumberTest is(Relation relation, Place value) {
        BigDecimal limit = value.number();
        return limit == null ? null : new NumberTest.Is(relation, limit);
    }

    private static @Nullable NumberTest between(Place value) {
        if (!value.json().isArray() || value.json().size() != 2) {
            return value.mistake("must be a list of two numbers, the lower one first");
        }
        List<Place> ends = value.items();
        BigDecimal low = ends.getFirst().number();
        BigDecimal high = ends.getLast().number();
        if (low == null || high == null) {
            return null;
        }
        return low.compareTo(high) > 0
                ? value.mistake("is an impossible range: it ends before it begins")
                : new NumberTest.Between(low, high);
    }
}
