package io.stammkunde.segment.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts to JSON and back, exact in every digit. */
final class FactsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FactsJson() {}

    static String write(Map<String, Value> values) {
        ObjectNode object = MAPPER.createObjectNode();
        values.forEach((name, value) -> object.set(name, node(value)));
        return object.toString();
    }

    private static JsonNode node(Value value) {
        return switch (value) {
            case Value.Text text -> MAPPER.getNodeFactory().textNode(text.text());
            case Value.Amount amount -> MAPPER.getNodeFactory().numberNode(amount.number());
            case Value.Truth truth -> MAPPER.getNodeFactory().booleanNode(truth.holds());
            case Value.Many many -> {
                ArrayNode array = MAPPER.createArrayNode();
                many.items().forEach(item -> array.add(node(item)));
                yield array;
            }
        };
    }

    static Map<String, Value> read(String json) {
        try {
            Map<String, Value> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : MAPPER.readTree(json).properties()) {
                values.put(field.getKey(), value(field.getValue()));
            }
            return Map.copyOf(values);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("Stored facts are not JSON", notOurs);
        }
    }

    private static Value value(JsonNode node) {
        if (node.isArray()) {
            List<Value> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return new Value.Many(items);
        }
        if (node.isNumber()) {
            return new Value.Amount(node.decimalValue());
        }
        return node.isBoolean() ? new Value.Truth(node.booleanValue()) : new Value.Text(node.textValue());
    }

    /** The facts that rules can ask for, within the limits. */
    static Map<String, Value> select(Map<String, ?> said, FactLimits limits) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Map.Entry<String, ?> fact : said.entrySet()) {
            Value value = fact.getKey().length() > limits.textLength() ? null : comparable(fact.getValue(), limits);
            if (value != null && values.size() < limits.names()) {
                values.put(fact.getKey(), value);
            }
        }
        return values;
    }

    private static @Nullable Value comparable(@Nullable Object said, FactLimits limits) {
        return switch (said) {
            case String text when text.length() <= limits.textLength() -> new Value.Text(text);
            case Boolean holds -> new Value.Truth(holds);
            case Number number -> amount(number);
            case List<?> items when items.size() <= limits.items() -> many(items, limits);
            case null, default -> null;
        };
    }

    private static @Nullable Value amount(Number said) {
        BigDecimal number = switch (said) {
            case BigDecimal exact -> exact;
            case BigInteger whole -> new BigDecimal(whole);
            case Double d when !Double.isFinite(d) -> null;
            case Double d -> BigDecimal.valueOf(d);
            case Float f when !Float.isFinite(f) -> null;
            case Float f -> new BigDecimal(f.toString());
            default -> BigDecimal.valueOf(said.longValue());
        };
        return number != null && Value.Amount.inRange(number) ? new Value.Amount(number) : null;
    }

    /** A list counts only if all of it can be compared: a list of objects is no list of values. */
    private static @Nullable Value many(List<?> said, FactLimits limits) {
        List<Value> items = new ArrayList<>();
        for (Object item : said) {
            Value value = item instanceof List<?> ? null : comparable(item, limits);
            if (value == null) {
                return null;
            }
            items.add(value);
        }
        return new Value.Many(items);
    }
}
