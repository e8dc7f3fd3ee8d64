package io.stammkunde.profile.directory.http;

import io.stammkunde.contracts.profile.Identifier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One identifier, in any spelling.
 *
 * @param type what it is, such as {@code email} or {@code userId}
 * @param value the address, number or id
 */
public record LookupRequest(
        @NotBlank @Size(max = 50) String type,
        @NotNull @Size(max = 255) String value) {
    Identifier toIdentifier() {
        return new Identifier(type, value);
    }

    /** Names the type only; the value is personal. */
    @Override
    public String toString() {
        return "LookupRequest[" + type + "]";
    }
}
