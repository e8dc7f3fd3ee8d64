package io.stammkunde.metrics.experiment.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whom to assign: ids that stay the same for as long as the variant is to stay the same.
 *
 * @param units at most 1000 ids
 */
public record AssignmentRequest(
        @NotNull @Size(min = 1, max = MOST_UNITS)
        List<
                        @NotNull
                        @Pattern(regexp = "[^\\p{Cntrl}]{1,255}", message = "must be 1 to 255 printable characters")
                        String>
                units) {
    private static final int MOST_UNITS = 1000;

    /** Names nobody: the ids may be personal. */
    @Override
    public String toString() {
        return "AssignmentRequest[%d units]".formatted(units.size());
    }
}
