package io.stammkunde.http;

import io.stammkunde.contracts.problem.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names the field a caller knows, not the Java path that bean validation reports. */
final class Violations {
    private Violations() {}

    /** A violation of what we answer is our defect, not the caller's. */
    static boolean concernTheAnswer(ConstraintViolationException refusal) {
        return refusal.getConstraintViolations().stream()
                .anyMatch(violation ->
                        nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    static List<FieldError> fields(ConstraintViolationException refusal) {
        return refusal.getConstraintViolations().stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : nodes(violation)) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(pointer, node);
            }
        }
        return pointer.isEmpty() ? (parameter.equals("body") ? "" : parameter) : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName());
        }
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }
}
