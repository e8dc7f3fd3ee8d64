package io.stammkunde.segment.rule;

import io.stammkunde.segment.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trait or a property has to say. An unknown value passes no test but the negative ones: "is not DE" is the exact
 * opposite of "is DE", so it holds for people of whom no country is known.
 */
public sealed interface ValueTest {
    record EqualTo(Value value) implements ValueTest {}

    record OneOf(List<Value> values) implements ValueTest {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A text contains a text, a list contains an entry. */
    record Contains(Value value) implements ValueTest {}

    record StartsWith(String prefix) implements ValueTest {}

    record EndsWith(String suffix) implements ValueTest {}

    record Exists() implements ValueTest {}

    /** A number passes; anything else does not. */
    record Numeric(NumberTest test) implements ValueTest {}

    record Not(ValueTest test) implements ValueTest {}

    default boolean passes(@Nullable Value said) {
        return switch (this) {
            case EqualTo equal -> equal.value().equals(said);
            case OneOf oneOf -> said != null && oneOf.values().contains(said);
            case Contains contains -> contains(said, contains.value());
            case StartsWith starts -> said instanceof Value.Text(String text) && text.startsWith(starts.prefix());
            case EndsWith ends -> said instanceof Value.Text(String text) && text.endsWith(ends.suffix());
            case Exists _ -> said != null;
            case Numeric numeric ->
                said instanceof Value.Amount amount && numeric.test().passes(amount.number());
            case Not not -> !not.test().passes(said);
        };
    }

    private static boolean contains(@Nullable Value said, Value part) {
        return switch (said) {
            case Value.Text(String text) when part instanceof Value.Text(String wanted) -> text.contains(wanted);
            case Value.Many(List<Value> items) -> items.contains(part);
            case null, default -> false;
        };
    }
}
