package io.stammkunde.consent.retention.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to keep data, as callers send it.
 *
 * @param profileId whose data
 * @param categories what is kept, as the categories of the dry run of an erasure
 * @param reason why, such as a court and its file number
 * @param until the last day; without it, until it is ended
 */
public record HoldBody(
        @NotNull UUID profileId,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> categories,
        @NotBlank @Size(max = 2000) String reason,
        @Nullable LocalDate until) {
    /** Leaves the reason out; it may be personal. */
    @Override
    public String toString() {
        return "HoldBody[categories=%s]".formatted(categories);
    }
}
