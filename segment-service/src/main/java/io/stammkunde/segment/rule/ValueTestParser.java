package io.stammkunde.segment.rule;

import io.stammkunde.segment.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code op} and {@code value} of a trait or property. */
final class ValueTestParser {
    private final RuleLimits limits;

    ValueTestParser(RuleLimits limits) {
        this.limits = limits;
    }

    /** The test that stands in this object beside the other fields. */
    @Nullable
    ValueTest test(Place place, Set<String> otherFields) {
        String op = place.json().path("op").asText();
        boolean withoutValue = op.equals("exists") || op.equals("missing");
        Set<String> known = new HashSet<>(otherFields);
        known.addAll(withoutValue ? Set.of("op") : Set.of("op", "value"));
        place.refuseFieldsOtherThan(known);
        Place value = place.field("value");
        return switch (op) {
            case "equals" -> equalTo(value);
            case "notEquals" -> not(equalTo(value));
            case "in" -> oneOf(value);
            case "notIn" -> not(oneOf(value));
            case "contains" -> contains(value);
            case "notContains" -> not(contains(value));
            case "startsWith" -> startsWith(value);
            case "endsWith" -> endsWith(value);
            case "exists" -> new ValueTest.Exists();
            case "missing" -> not(new ValueTest.Exists());
            case "lt", "lte", "gt", "gte", "between" -> numeric(place);
            default ->
                place.field("op")
                        .mistake("must be one of equals, notEquals, in, notIn, contains, notContains, startsWith,"
                                + " endsWith, exists, missing, lt, lte, gt, gte, between");
        };
    }

    private @Nullable ValueTest numeric(Place place) {
        NumberTest test = NumberTests.parse(place);
        return test == null ? null : new ValueTest.Numeric(test);
    }

    private @Nullable ValueTest equalTo(Place place) {
        Value value = place.scalar(limits.textLength());
        return value == null ? null : new ValueTest.EqualTo(value);
    }

    private @Nullable ValueTest contains(Place place) {
        Value value = place.scalar(limits.textLength());
        return value == null ? null : new ValueTest.Contains(value);
    }

    private @Nullable ValueTest startsWith(Place place) {
        String prefix = place.text(limits.textLength());
        return prefix == null ? null : new ValueTest.StartsWith(prefix);
    }

    private @Nullable ValueTest endsWith(Place place) {
        String suffix = place.text(limits.textLength());
        return suffix == null ? null : new ValueTest.EndsWith(suffix);
    }

    private @Nullable ValueTest oneOf(Place place) {
        List<Place> places = place.list(limits.listLength());
        if (places == null) {
            return null;
        }
        List<@Nullable Value> values = new ArrayList<>();
        places.forEach(each -> values.add(each.scalar(limits.textLength())));
        return values.stream().anyMatch(Objects::isNull) ? null : new ValueTest.OneOf(values);
    }

    private static @Nullable ValueTest not(@Nullable ValueTest test) {
        return test == null ? null : new ValueTest.Not(test);
    }
}
