package io.stammkunde.consent.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {
    /** As people read it. */
    String shown(Language language);

    /** As programs read it. */
    String plain();

    /** Whether it is written from the right. */
    default boolean isNumber() {
        return false;
    }

    /** In words. */
    record Words(String text) implements Cell {
        @Override
        public String shown(Language language) {
            return text;
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** How many. */
    record Count(long value) implements Cell {
        @Override
        public String shown(Language language) {
            return NumberFormat.getIntegerInstance(language.locale()).format(value);
        }

        @Override
        public String plain() {
            return Long.toString(value);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** A measured number with the digits it has. */
    record Measured(BigDecimal value) implements Cell {
        @Override
        public String shown(Language language) {
            var format = NumberFormat.getNumberInstance(language.locale());
            format.setMinimumFractionDigits(value.scale());
            format.setMaximumFractionDigits(value.scale());
            return format.format(value);
        }

        @Override
        public String plain() {
            return value.toPlainString();
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** There is nothing to be said. */
    record Nothing() implements Cell {
        @Override
        public String shown(Language language) {
            return "–";
        }

        @Override
        public String plain() {
            return "";
        }
    }

    static Cell of(String text) {
        return text.isBlank() ? new Nothing() : new Words(text);
    }

    /** Several, one after the other. */
    static Cell of(List<String> texts) {
        return of(String.join("; ", texts));
    }

    static Cell of(long value) {
        return new Count(value);
    }

    static Cell of(@Nullable BigDecimal value) {
        return value == null ? new Nothing() : new Measured(value);
    }
}
