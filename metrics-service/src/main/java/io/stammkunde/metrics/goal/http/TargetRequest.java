package io.stammkunde.metrics.goal.http;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.Direction;
import io.stammkunde.metrics.goal.Rhythm;
import io.stammkunde.metrics.goal.TargetDefinition;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A target to be kept.
 *
 * @param kind {@code target}, {@code threshold} or {@code unexpected-change}
 * @param direction {@code at-least} or {@code at-most}; with {@code value}, left out for an unexpected change
 * @param grain {@code day}, {@code week} or {@code month}
 * @param currency of amounts; the reporting currency if missing
 * @param version the one that was read, for a change that must not undo another; any if missing
 * @param figure key of the figure
 * @param value what is to be reached
 * @param segment key of the segment it is about; everybody without it
 * @param note what others should know
 */
public record TargetRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}", message = "must be the key of a figure such as revenue")
        String figure,

        @NotNull String kind,
        @Nullable String direction,

        @Nullable
        @Digits(
                integer = MOST_DIGITS,
                fraction = MOST_DECIMALS,
                message = "must be a number with at most 14 digits before and 6 after the point")
        BigDecimal value,

        @NotNull String grain,

        @Nullable @Pattern(regexp = "[A-Z]{3}", message = "must be a code of ISO 4217 such as EUR")
        String currency,

        @Nullable
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,99}", message = "must be the key of a segment such as stammkunden")
        String segment,

        @Nullable
        @Pattern(regexp = "[^\\p{Cntrl}]{0,500}", message = "must have at most 500 characters and no line break")
        String note,

        @Nullable @Min(1) Integer version) {
    private static final int MOST_DIGITS = 14;
    private static final int MOST_DECIMALS = 6;

    TargetDefinition toDefinition() {
        return new TargetDefinition(
                figure,
                aim(),
                chosen("/grain", grain, Rhythm.values(), Rhythm::key),
                currency,
                segment,
                note == null || note.isBlank() ? null : note.strip());
    }

    private Aim aim() {
        return switch (kind) {
            case Aim.GOAL -> new Aim.Goal(bound());
            case Aim.LIMIT -> new Aim.Limit(bound());
            case Aim.NO_SURPRISE -> noSurprise();
            default ->
                throw new InvalidParameter(
                        "/kind", "must be one of %s, %s, %s".formatted(Aim.GOAL, Aim.LIMIT, Aim.NO_SURPRISE));
        };
    }

    private Aim.Bound bound() {
        if (value == null) {
            throw new InvalidParameter("/value", "must be given for a %s".formatted(kind));
        }
        return new Aim.Bound(chosen("/direction", direction, Direction.values(), Direction::key), value);
    }

    private Aim noSurprise() {
        if (direction != null || value != null) {
            throw new InvalidParameter(
                    direction != null ? "/direction" : "/value",
                    "must be left out: what is unexpected follows from earlier periods");
        }
        return new Aim.NoSurprise();
    }

    private static <T> T chosen(String pointer, @Nullable String text, T[] all, Function<T, String> key) {
        return Arrays.stream(all)
                .filter(one -> key.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(
                        pointer, "must be one of " + Arrays.stream(all).map(key).collect(Collectors.joining(", "))));
    }
}
