package io.stammkunde.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.stammkunde.contracts.problem.Problem.FieldError;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says which field of a body is wrong and what would be right, without naming our classes or repeating the value. */
final class JsonMistakes {
    private JsonMistakes() {}

    static FieldError of(JsonProcessingException mistake) {
        return switch (mistake) {
            case UnrecognizedPropertyException unknown ->
                new FieldError(
                        pointer(unknown),
                        "is not known here; known are "
                                + unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case InvalidFormatException format -> new FieldError(pointer(format), "must be " + expected(format));
            case ValueInstantiationException refused -> new FieldError(pointer(refused), reason(refused));
            case MismatchedInputException shape -> new FieldError(pointer(shape), "must be " + expected(shape));
            case JsonMappingException mapping -> new FieldError(pointer(mapping), reason(mapping));
            case StreamReadException syntax ->
                new FieldError(
                        "",
                        "is not JSON (line %d, column %d)"
                                .formatted(
                                        syntax.getLocation().getLineNr(),
                                        syntax.getLocation().getColumnNr()));
            default -> new FieldError("", "is not JSON");
        };
    }

    private static String pointer(JsonMappingException mistake) {
        return mistake.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? "/" + step.getIndex()
                        : "/" + step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String reason(JsonMappingException mistake) {
        return mistake.getCause() instanceof IllegalArgumentException rule && rule.getMessage() != null
                ? rule.getMessage()
                : mistake.getCause() instanceof NullPointerException missing && missing.getMessage() != null
                        ? missing.getMessage() + " is missing"
                        : "is not valid";
    }

    private static String expected(MismatchedInputException mistake) {
        var type = mistake.getTargetType();
        if (type == null) {
            return "present and of the documented type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "UUID" -> "a UUID";
            case "Instant" -> "an instant such as 2026-01-31T12:00:00Z";
            case "LocalDate" -> "a date such as 2026-01-31";
            case "YearMonth" -> "a month such as 2026-01";
            case "Duration", "Period" -> "an ISO 8601 duration such as P30D";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "BigDecimal", "double", "Double" -> "a number";
            case "List", "Set", "ArrayList", "LinkedHashSet", "HashSet" -> "an array";
            default -> "an object of the documented shape";
        };
    }
}
