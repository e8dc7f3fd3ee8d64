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
 * Everything about a segment but its key; what is left out is not kept.
 *
 * @param name what people call it
 * @param description what it is for
 * @param purpose key of the purpose that its members' data must serve
 * @param rule who belongs to it
 */
public record SegmentChangeRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 2000) String description,

        @NotNull @Pattern(regexp = SegmentRequest.PURPOSE, message = SegmentRequest.PURPOSE_MESSAGE)
        String purpose,

        @NotNull @Schema(ref = "#/components/schemas/Rule") JsonNode rule) {
    Definition toDefinition(RuleReader rules) {
        return new Definition(name, description, purpose, rules.read(rule));
    }
}
