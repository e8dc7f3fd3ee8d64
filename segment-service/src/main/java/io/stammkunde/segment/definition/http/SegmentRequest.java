package io.stammkunde.segment.definition.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.segment.definition.Definition;
import io.stammkunde.segment.definition.RuleReader;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A segment to be created.
 *
 * @param key its address for good
 * @param name what people call it
 * @param purpose key of the purpose that its members' data must serve
 * @param rule who belongs to it
 * @param description what it is for
 */
public record SegmentRequest(
        @NotNull
        @Pattern(
                regexp = KEY,
                message =
                        "must have from 1 to 64 characters of a-z, 0-9 and -, and begin and end with a letter or digit")
        String key,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 2000) String description,

        @NotNull @Pattern(regexp = PURPOSE, message = PURPOSE_MESSAGE)
        String purpose,

        @NotNull @Schema(ref = "#/components/schemas/Rule") JsonNode rule) {
    /** What stands in the path of other resources is no key. */
    static final String KEY = "(?!(?:validate|ingestion|memberships)$)[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?";

    static final String PURPOSE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    static final String PURPOSE_MESSAGE =
            "must be the key of a purpose: from 1 to 100 characters of a-z, A-Z, 0-9, point, _ and -";

    Definition toDefinition(RuleReader rules) {
        return new Definition(name, description, purpose, rules.read(rule));
    }
}
