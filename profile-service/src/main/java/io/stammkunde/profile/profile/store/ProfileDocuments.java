package io.stammkunde.profile.profile.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.permission.Choice;
import io.stammkunde.profile.permission.ConsentState;
import io.stammkunde.profile.permission.Permissions;
import io.stammkunde.profile.profile.LogPlace;
import io.stammkunde.profile.profile.NameWords;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Progress;
import io.stammkunde.profile.profile.Statements;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a document and back. Names that senders choose are values, never field names, so that no name can mean
 * something to the store; a trait's value is JSON, which keeps numbers exact.
 */
public final class ProfileDocuments {
    private ProfileDocuments() {}

    public static Document of(Profile profile) {
        var document = new Document("_id", profile.id().toString())
                .append("rev", profile.revision())
                .append(
                        "ids",
                        profile.identifiers().stream()
                                .map(ProfileDocuments::text)
                                .toList())
                .append("traits", traits(profile.traits()))
                .append("choices", choices(profile.permissions().choices()))
                .append("covered", covered(profile.permissions().coveredSince()))
                .append(
                        "absorbed",
                        profile.absorbed().stream().map(UUID::toString).toList())
                .append("first", Date.from(profile.firstSeen()))
                .append("last", Date.from(profile.lastSeen()))
                .append("count", profile.eventCount())
                .append("marks", marks(profile.progress().watermarks()))
                .append("stragglers", stragglers(profile.progress().stragglers()));
        if (profile.permissions().restricted()) {
            document.append("restricted", true);
        }
        if (!profile.said().removed().isEmpty()) {
            document.append("removed", removed(profile.said().removed()));
        }
        var survivor = profile.mergedInto();
        return survivor == null
                ? document.append("words", List.copyOf(NameWords.of(profile.traits())))
                : document.append("into", survivor.toString());
    }

    static Profile profile(Document document) {
        return new Profile(
                UUID.fromString(document.getString("_id")),
                document.getLong("rev"),
                document.getList("ids", String.class).stream()
                        .map(ProfileDocuments::identifier)
                        .toList(),
                new Statements(
                        traits(document.getList("traits", Document.class)),
                        removed(document.getList("removed", Document.class, List.of()))),
                new Permissions(
                        choices(document.getList("choices", Document.class)),
                        covered(document.getList("covered", Document.class)),
                        document.getBoolean("restricted", false)),
                document.getList("absorbed", String.class).stream()
                        .map(UUID::fromString)
                        .toList(),
                survivor(document.getString("into")),
                document.getDate("first").toInstant(),
                document.getDate("last").toInstant(),
                document.getLong("count"),
                new Progress(
                        marks(document.get("marks", Document.class)),
                        stragglers(document.getList("stragglers", Document.class))));
    }

    private static @Nullable UUID survivor(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }

    private static String text(Identifier identifier) {
        return identifier.type() + ":" + identifier.value();
    }

    private static Identifier identifier(String text) {
        var end = text.indexOf(':');
        return new Identifier(text.substring(0, end), text.substring(end + 1));
    }

    private static List<Document> traits(Map<String, TraitValue> traits) {
        return traits.entrySet().stream()
                .map(trait -> new Document("n", trait.getKey())
                        .append("v", json(trait.getValue().value()))
                        .append("s", trait.getValue().sourceId().toString())
                        .append("t", Date.from(trait.getValue().at())))
                .toList();
    }

    private static Map<String, TraitValue> traits(List<Document> documents) {
        var traits = new HashMap<String, TraitValue>();
        for (var trait : documents) {
            traits.put(
                    trait.getString("n"),
                    new TraitValue(
                            value(trait.getString("v")),
                            UUID.fromString(trait.getString("s")),
                            trait.getDate("t").toInstant()));
        }
        return traits;
    }

    private static List<Document> removed(Map<String, Instant> removed) {
        return removed.entrySet().stream()
                .map(entry -> new Document("n", entry.getKey()).append("t", Date.from(entry.getValue())))
                .toList();
    }

    private static Map<String, Instant> removed(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        entry -> entry.getString("n"),
                        entry -> entry.getDate("t").toInstant()));
    }

    private static List<Document> choices(Map<String, Choice> choices) {
        return choices.entrySet().stream()
                .map(entry -> new Document("p", entry.getKey())
                        .append("state", entry.getValue().state().name())
                        .append("at", Date.from(entry.getValue().at()))
                        .append("until", date(entry.getValue().validUntil()))
                        .append("seq", entry.getValue().sequence()))
                .toList();
    }

    private static Map<String, Choice> choices(List<Document> documents) {
        var choices = new HashMap<String, Choice>();
        for (var choice : documents) {
            choices.put(
                    choice.getString("p"),
                    new Choice(
                            ConsentState.valueOf(choice.getString("state")),
                            choice.getDate("at").toInstant(),
                            instant(choice.getDate("until")),
                            choice.getLong("seq")));
        }
        return choices;
    }

    private static List<Document> covered(Map<String, Instant> covered) {
        return covered.entrySet().stream()
                .map(entry -> new Document("p", entry.getKey()).append("at", Date.from(entry.getValue())))
                .toList();
    }

    private static Map<String, Instant> covered(List<Document> documents) {
        var covered = new HashMap<String, Instant>();
        documents.forEach(
                entry -> covered.put(entry.getString("p"), entry.getDate("at").toInstant()));
        return covered;
    }

    private static Document marks(Map<Integer, Long> watermarks) {
        var marks = new Document();
        watermarks.forEach((partition, offset) -> marks.append(partition.toString(), offset));
        return marks;
    }

    private static Map<Integer, Long> marks(Document marks) {
        var watermarks = new HashMap<Integer, Long>();
        marks.forEach((partition, offset) -> watermarks.put(Integer.valueOf(partition), ((Number) offset).longValue()));
        return watermarks;
    }

    private static List<Document> stragglers(Set<LogPlace> places) {
        return places.stream()
                .map(place -> new Document("p", place.partition()).append("o", place.offset()))
                .toList();
    }

    private static Set<LogPlace> stragglers(List<Document> documents) {
        return documents.stream()
                .map(place -> new LogPlace(place.getInteger("p"), place.getLong("o")))
                .collect(Collectors.toSet());
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String json(Object value) {
        try {
            return WireJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON did not become JSON again", impossible);
        }
    }

    private static Object value(String json) {
        try {
            return WireJson.MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored trait is not JSON", impossible);
        }
    }
}
