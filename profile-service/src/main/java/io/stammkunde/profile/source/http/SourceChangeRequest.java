package io.stammkunde.profile.source.http;

import io.stammkunde.profile.source.SourceChange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a source; what is not named stays.
 *
 * @param name what people call it
 * @param enabled whether its events are accepted
 * @param allowedOrigins web origins whose pages may send; {@code *} for all
 */
public record SourceChangeRequest(
        @Nullable @Size(max = 100) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        String name,

        @Nullable Boolean enabled,

        @Nullable @Size(max = 100)
        List<@NotNull @Pattern(regexp = SourceRequest.ORIGIN, message = SourceRequest.ORIGIN_RULE) String>
                allowedOrigins) {
    SourceChange toChange() {
        return new SourceChange(name, enabled, allowedOrigins);
    }
}
