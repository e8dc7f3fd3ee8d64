package io.stammkunde.contracts.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as of RFC 9457; media type {@code application/problem+json}.
 *
 * @param type the contract: one of {@link ProblemTypes}, each described in {@code docs/problems.md}
 * @param title constant for a type
 * @param status the HTTP status
 * @param detail what is wrong here and what would be right
 * @param instance the path that was called
 * @param traceId for the operator's logs
 * @param errors the single mistakes, where there are several or where a field is to be named
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String traceId,
        List<FieldError> errors) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * One mistake.
     *
     * @param pointer JSON Pointer (RFC 6901) into the body, or the name of the parameter or header
     * @param detail what would be right
     */
    public record FieldError(String pointer, String detail) {}
}
