package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a filter that an index can answer: each field of the index is asked to equal one of a few plain values.
 * What else the filter asks is checked on the documents that the index finds.
 */
record EqualityQuery(List<KeyValue> keys) {
    /** More combinations than this are not looked up one by one. */
    private static final int MOST_KEYS = 10_000;

    /** Empty if the filter asks anything else of one of the fields, or nothing at all. */
    static Optional<EqualityQuery> of(Document filter, List<String> fields) {
        var combinations = List.<List<Object>>of(List.of());
        for (var field : fields) {
            var values = plainValues(condition(filter, field));
            if (values.isEmpty() || combinations.size() * values.get().size() > MOST_KEYS) {
                return Optional.empty();
            }
            combinations = multiplied(combinations, values.get());
        }
        return Optional.of(new EqualityQuery(combinations.stream()
                .map(values -> new KeyValue(values).normalized())
                .toList()));
    }

    /** What the filter asks of a field, itself or in one of the parts that must all hold; drivers write either form. */
    private static @Nullable Object condition(Document filter, String field) {
        var own = filter.get(field);
        if (own != null || !(filter.get("$and") instanceof Collection<?> parts)) {
            return own;
        }
        return parts.stream()
                .filter(Document.class::isInstance)
                .map(part -> condition((Document) part, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Collection<?>> plainValues(@Nullable Object condition) {
        if (isPlain(condition)) {
            return Optional.of(List.of(condition));
        }
        if (condition instanceof Document operators && operators.size() == 1) {
            if (isPlain(operators.get("$eq"))) {
                return Optional.of(List.of(operators.get("$eq")));
            }
            if (operators.get("$in") instanceof Collection<?> values
                    && values.stream().allMatch(EqualityQuery::isPlain)) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(@Nullable Object value) {
        return switch (value) {
            case String _ -> true;
            case Number _ -> true;
            case Boolean _ -> true;
            case ObjectId _ -> true;
            case UUID _ -> true;
            case Instant _ -> true;
            case null, default -> false;
        };
    }

    private static List<List<Object>> multiplied(List<List<Object>> combinations, Collection<?> values) {
        var product = new ArrayList<List<Object>>();
        for (var combination : combinations) {
            for (var value : values) {
                var longer = new ArrayList<Object>(combination);
                longer.add(value);
                product.add(longer);
            }
        }
        return product;
    }
}
