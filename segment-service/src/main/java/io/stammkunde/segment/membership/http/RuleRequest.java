package io.stammkunde.segment.membership.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule to be looked at before it is saved.
 *
 * @param purpose key of the purpose that members' data must serve
 * @param rule who would belong to it
 */
public record RuleRequest(
        @NotBlank @Size(max = 100) String purpose,
        @NotNull @Schema(ref = "#/components/schemas/Rule") JsonNode rule) {}
