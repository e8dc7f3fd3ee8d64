package io.stammkunde.profile.source.http;

import io.stammkunde.contracts.consent.LegalBasis;
import io.stammkunde.profile.source.NewSource;
import io.stammkunde.profile.source.SourceKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source that is to be registered; {@code kind} is {@code HTTP} if it is not said.
 *
 * @param name what people call it
 * @param legalBasis on which its events are processed
 * @param purposes keys of the purposes that the legal basis covers
 * @param allowedOrigins web origins whose pages may send; {@code *} for all
 * @param kind {@code HTTP} without it
 */
public record SourceRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull LegalBasis legalBasis,
        @NotNull @Size(max = 50) Set<@NotNull @Pattern(regexp = PURPOSE, message = PURPOSE_RULE) String> purposes,

        @Nullable @Size(max = 100)
        List<@NotNull @Pattern(regexp = ORIGIN, message = ORIGIN_RULE) String> allowedOrigins,

        @Nullable SourceKind kind) {
    static final String PURPOSE = "[a-z][a-z0-9_-]{0,63}";
    static final String PURPOSE_RULE = "must be the key of a purpose, such as analytics";
    static final String ORIGIN = "\\*|https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?";
    static final String ORIGIN_RULE = "must be an origin such as https://shop.example, or *";

    NewSource toNewSource() {
        return new NewSource(
                name,
                kind == null ? SourceKind.HTTP : kind,
                legalBasis,
                purposes,
                allowedOrigins == null ? List.of() : allowedOrigins);
    }
}
