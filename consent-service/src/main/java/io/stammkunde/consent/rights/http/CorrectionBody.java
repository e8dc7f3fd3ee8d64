package io.stammkunde.consent.rights.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.stammkunde.consent.rights.Corrections;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One field and its right value.
 *
 * @param field name of a trait, such as {@code lastName}; with dots, a field inside of one, such as {@code address.city}
 * @param value text, number or truth value; null removes the field
 */
public record CorrectionBody(
        @NotNull
        @Size(min = 1, max = 100)
        @Pattern(
                regexp = "[^.\\s\\p{Cntrl}]+(\\.[^.\\s\\p{Cntrl}]+){0,4}",
                message = "must be the name of a field, or up to five names with dots between them")
        String field,

        @Nullable
        @Schema(
                implementation = Object.class,
                required = true,
                description = "Text of at most 1000 characters, a number or a truth value; null removes the field")
        JsonNode value) {
    private static final int LONGEST = 1000;

    /**
     * What a body says.
     *
     * @param pointer where it says so
     * @throws InvalidParameter if a value is none, or two fields contradict each other
     */
    public static List<CorrectionV1> toCorrections(List<CorrectionBody> bodies, String pointer) {
        var corrections = new ArrayList<CorrectionV1>();
        for (var i = 0; i < bodies.size(); i++) {
            var body = bodies.get(i);
            var place = "%s/%d".formatted(pointer, i);
            if (corrections.stream().anyMatch(other -> Corrections.overlap(other.field(), body.field()))) {
                throw new InvalidParameter(place + "/field", "must not be, or lie in, a field that is named already");
            }
            corrections.add(new CorrectionV1(body.field(), body.plain(place + "/value")));
        }
        return corrections;
    }

    private @Nullable Object plain(String pointer) {
        return switch (value) {
            case null -> throw new InvalidParameter(pointer, "must be there; null removes the field");
            case NullNode ignored -> null;
            case JsonNode text when text.isTextual() -> text(text.textValue(), pointer);
            case JsonNode number when number.isNumber() -> number.numberValue();
            case JsonNode truth when truth.isBoolean() -> truth.booleanValue();
            default -> throw new InvalidParameter(pointer, "must be text, a number, true, false or null");
        };
    }

    private static String text(String text, String pointer) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new InvalidParameter(
                    pointer, "must have 1 to %d characters; null removes the field".formatted(LONGEST));
        }
        return text.strip();
    }

    /** Leaves the value out; it is personal. */
    @Override
    public String toString() {
        return "CorrectionBody[" + field + "]";
    }
}
