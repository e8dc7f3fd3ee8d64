package io.stammkunde.segment.definition.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.http.WireJson;
import io.stammkunde.segment.definition.Definition;
import io.stammkunde.segment.definition.RuleSource;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.Stage;
import io.stammkunde.segment.rule.ParsedRule;
import io.stammkunde.segment.rule.RuleLimits;
import io.stammkunde.segment.rule.RuleParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;

/** How a segment is written. The rule stays the JSON text it was: its names must not become field names. */
final class SegmentDocument {
    /** What was once accepted is read again, even if the operator has lowered the limits since. */
    private static final RuleLimits NO_LIMITS =
            new RuleLimits(1000, 1_000_000, 1_000_000, 1_000_000, Duration.ofDays(1_000_000));

    private SegmentDocument() {}

    static Document of(Segment segment) {
        return definition(segment.definition())
                .append("_id", segment.key())
                .append("version", segment.version())
                .append("rev", segment.revision())
                .append("stage", segment.stage().name())
                .append("built", segment.built())
                .append("createdAt", segment.createdAt().toEpochMilli())
                .append("updatedAt", segment.updatedAt().toEpochMilli())
                .append("stageSince", segment.stageSince().toEpochMilli())
                .append(
                        "earlier",
                        segment.earlier().stream().map(SegmentDocument::version).toList());
    }

    private static Document version(Segment.Version version) {
        return definition(version.definition())
                .append("version", version.version())
                .append("until", version.until().toEpochMilli());
    }

    private static Document definition(Definition definition) {
        return new Document("name", definition.name())
                .append("description", definition.description())
                .append("purpose", definition.purpose())
                .append("rule", definition.rule().json().toString());
    }

    static Segment toSegment(Document document) {
        return new Segment(
                document.getString("_id"),
                toDefinition(document),
                document.getInteger("version"),
                document.getLong("rev"),
                Stage.valueOf(document.getString("stage")),
                document.getInteger("built"),
                instant(document, "createdAt"),
                instant(document, "updatedAt"),
                instant(document, "stageSince"),
                document.getList("earlier", Document.class, List.of()).stream()
                        .map(SegmentDocument::toVersion)
                        .toList());
    }

    private static Segment.Version toVersion(Document document) {
        return new Segment.Version(document.getInteger("version"), toDefinition(document), instant(document, "until"));
    }

    private static Definition toDefinition(Document document) {
        return new Definition(
                document.getString("name"),
                document.getString("description"),
                document.getString("purpose"),
                toRule(document.getString("rule")));
    }

    private static RuleSource toRule(String text) {
        JsonNode json = json(text);
        return switch (RuleParser.parse(json, NO_LIMITS)) {
            case ParsedRule.Valid valid -> new RuleSource(json, valid.rule());
            case ParsedRule.Invalid invalid ->
                throw new IllegalStateException("A stored rule is not understood: " + invalid.mistakes());
        };
    }

    private static JsonNode json(String text) {
        try {
            return WireJson.MAPPER.readTree(text);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A stored rule is not JSON", notOurs);
        }
    }

    private static Instant instant(Document document, String field) {
        return Instant.ofEpochMilli(document.getLong(field));
    }
}
