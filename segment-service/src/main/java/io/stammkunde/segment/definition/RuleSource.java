package io.stammkunde.segment.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.segment.rule.Rule;

/**
 * A rule and the JSON it was read from.
 *
 * @param json as the author wrote it, to be shown again
 * @param rule what it means
 */
public record RuleSource(JsonNode json, Rule rule) {}
