package io.stammkunde.segment.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.segment.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A spot in the JSON of a rule. What is asked of it is either there and right, or becomes a mistake and answers null, so
 * that reading goes on and finds the others.
 */
record Place(JsonNode json, String pointer, Mistakes mistakes) {
    Place field(String name) {
        return new Place(
                json.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"), mistakes);
    }

    List<Place> items() {
        List<Place> items = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            items.add(new Place(json.path(i), pointer + "/" + i, mistakes));
        }
        return items;
    }

    boolean missing() {
        return json.isMissingNode();
    }

    /** Records a mistake here; null, to be returned in place of what could not be read. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, and null is of every type
    <T> @Nullable T mistake(String detail) {
        mistakes.add(pointer, detail);
        return null;
    }

    void refuseFieldsOtherThan(Set<String> known) {
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                field(name)
                        .mistake("is not known here; known are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    @Nullable
    String text(int maxLength) {
        if (!json.isTextual() || json.textValue().isBlank()) {
            return mistake(missing() ? "is missing; must be a text" : "must be a text that is not blank");
        }
        return json.textValue().length() > maxLength
                ? mistake("must not have more than %d characters".formatted(maxLength))
                : json.textValue();
    }

    @Nullable
    BigDecimal number() {
        if (!json.isNumber() || (json.isFloatingPointNumber() && !Double.isFinite(json.doubleValue()))) {
            return mistake(missing() ? "is missing; must be a number" : "must be a number");
        }
        BigDecimal number = json.decimalValue();
        return Value.Amount.inRange(number)
                ? number
                : mistake("must not have more than %d digits on either side of the point"
                        .formatted(Value.Amount.MAX_DIGITS));
    }

    @Nullable
    Value scalar(int maxLength) {
        if (json.isTextual()) {
            String text = text(maxLength);
            return text == null ? null : new Value.Text(text);
        }
        if (json.isNumber()) {
            BigDecimal number = number();
            return number == null ? null : new Value.Amount(number);
        }
        return json.isBoolean()
                ? new Value.Truth(json.booleanValue())
                : mistake(missing() ? "is missing" : "must be a text, a number or a truth value");
    }

    /** A list with at least one and at most {@code maxItems} entries. */
    @Nullable
    List<Place> list(int maxItems) {
        if (!json.isArray()) {
            return mistake(missing() ? "is missing; must be a list" : "must be a list");
        }
        return json.isEmpty() || json.size() > maxItems
                ? mistake("must have from 1 to %d entries".formatted(maxItems))
                : items();
    }
}
