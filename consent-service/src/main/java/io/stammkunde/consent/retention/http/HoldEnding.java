package io.stammkunde.consent.retention.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a person's data need not be kept any more, as callers send it.
 *
 * @param reason why it is ended
 */
public record HoldEnding(@NotBlank @Size(max = 2000) String reason) {
    /** Leaves the reason out; it may be personal. */
    @Override
    public String toString() {
        return "HoldEnding[]";
    }
}
