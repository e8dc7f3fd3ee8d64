package io.stammkunde.profile.directory.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address, a user id, or words and beginnings of words of a name.
 *
 * @param query what is looked for
 * @param limit how many items the page has at most; 50 without it
 * @param cursor the {@code nextCursor} of the page before
 */
public record SearchRequest(
        @NotBlank @Size(max = 255) String query,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 1000) String cursor) {}
