package io.stammkunde.profile.erasure.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.erasure.EventHead;
import io.stammkunde.profile.erasure.KeptContent;
import io.stammkunde.profile.erasure.PersonalRecords;
import io.stammkunde.profile.erasure.Place;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The collections of all features under the one aspect of whose they are. Profiles are asked for by field and id alone, so
 * that each question is a lookup.
 */
@ApplicationScoped
class MongoPersonalRecords implements PersonalRecords {
    private static final String EVENTS = "events";
    private static final String PROFILE = "profile";
    private static final String CONTENT = "content";
    /** A voucher may name many products; this many contents fit into the memory of a small service. */
    private static final int CHUNK = 200;

    private static final TypeReference<Map<String, Object>> JSON_OBJECT = new TypeReference<>() {};

    private final ProfileDatabase database;

    MongoPersonalRecords(ProfileDatabase database) {
        this.database = database;
    }

    /** Where a kind lies, and the fields that may name the profile. */
    private record Collected(String collection, List<String> fields) {
        static Collected of(Place place) {
            return switch (place) {
                case SCORES -> new Collected("scores", List.of("_id"));
                case MERGES -> new Collected("merges", List.of("_id", "survivor"));
                case REFUSED_MATCHES -> new Collected("refused_matches", List.of("owner", PROFILE));
                case IDENTIFIERS -> new Collected("identifiers", List.of(PROFILE));
                case PROFILES -> new Collected("profiles", List.of("_id"));
            };
        }
    }

    @Override
    public Uni<List<Kin>> kin(Collection<UUID> profileIds) {
        return found(new Collected("profiles", List.of("_id", "into")), profileIds, "ids", "absorbed", "into")
                .map(MongoPersonalRecords::kin)
                .collect()
                .asList();
    }

    private static Kin kin(Document document) {
        var others = new HashSet<UUID>();
        document.getList("absorbed", String.class, List.of()).forEach(id -> others.add(UUID.fromString(id)));
        Stream.ofNullable(document.getString("into")).map(UUID::fromString).forEach(others::add);
        var identifiers = new HashSet<Identifier>();
        document.getList("ids", String.class, List.of()).forEach(text -> identifiers.add(identifier(text)));
        return new Kin(UUID.fromString(document.getString("_id")), others, identifiers);
    }

    private static Identifier identifier(String text) {
        var end = text.indexOf(':');
        return new Identifier(text.substring(0, end), text.substring(end + 1));
    }

    @Override
    public Uni<Set<Identifier>> leadingTo(Collection<UUID> profileIds) {
        return found(Collected.of(Place.IDENTIFIERS), profileIds, "_id")
                .map(document -> identifier(document.getString("_id")))
                .collect()
                .in(HashSet<Identifier>::new, Set::add)
                .map(Set::copyOf);
    }

    /** A document that two fields lead to is one. */
    @Override
    public Uni<Long> count(Place place, Collection<UUID> profileIds) {
        return found(Collected.of(place), profileIds, "_id")
                .map(document -> document.getString("_id"))
                .collect()
                .in(HashSet<String>::new, Set::add)
                .map(ids -> (long) ids.size());
    }

    @Override
    public Uni<Void> delete(Place place, Collection<UUID> profileIds) {
        var where = Collected.of(place);
        return Multi.createFrom()
                .iterable(where.fields())
                .onItem()
                .transformToUniAndConcatenate(
                        field -> database.collection(where.collection()).deleteMany(in(field, texts(profileIds))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Multi<Document> found(Collected where, Collection<UUID> profileIds, String... projected) {
        return Multi.createFrom()
                .iterable(where.fields())
                .onItem()
                .transformToMultiAndConcatenate(field -> database.collection(where.collection())
                        .find(
                                in(field, texts(profileIds)),
                                new FindOptions().projection(Projections.include(projected))));
    }

    @Override
    public Uni<List<EventHead>> events(Collection<UUID> profileIds) {
        return database.collection(EVENTS)
                .find(in(PROFILE, texts(profileIds)), new FindOptions().projection(Projections.include("event", "at")))
                .map(MongoPersonalRecords::head)
                .collect()
                .asList();
    }

    private static EventHead head(Document document) {
        return new EventHead(
                document.getString("_id"),
                document.getString("event"),
                document.getDate("at").toInstant());
    }

    @Override
    public Uni<Void> deleteEvents(Collection<UUID> profileIds, Set<String> except) {
        var theirs = in(PROFILE, texts(profileIds));
        return database.collection(EVENTS)
                .deleteMany(except.isEmpty() ? theirs : and(theirs, nin("_id", except)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> reduceEvents(Set<String> eventIds) {
        return Multi.createFrom()
                .iterable(eventIds)
                .group()
                .intoLists()
                .of(CHUNK)
                .onItem()
                .transformToUniAndConcatenate(this::reduce)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> reduce(List<String> eventIds) {
        return database.collection(EVENTS)
                .find(in("_id", eventIds))
                .map(MongoPersonalRecords::reduced)
                .collect()
                .asList()
                .chain(writes -> database.writeWhatFits(EVENTS, writes));
    }

    private static WriteModel<Document> reduced(Document document) {
        var content = Map.<String, Object>of(
                "properties",
                KeptContent.properties(head(document), properties(document.getString(CONTENT))),
                "traits",
                Map.of(),
                "context",
                Map.of(),
                "consents",
                Map.of());
        return new UpdateOneModel<>(
                eq("_id", document.getString("_id")),
                combine(set(CONTENT, json(content)), set("purposes", List.of()), set("kept", true)));
    }

    private static Map<String, Object> properties(String content) {
        try {
            return WireJson.MAPPER.readValue(content, JSON_OBJECT).get("properties") instanceof Map<?, ?> properties
                    ? WireJson.MAPPER.convertValue(properties, JSON_OBJECT)
                    : Map.of();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored event is not JSON", impossible);
        }
    }

    private static String json(Map<String, Object> content) {
        try {
            return WireJson.MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON did not become JSON again", impossible);
        }
    }

    @Override
    public Uni<List<MergeHeld>> merges(Collection<UUID> profileIds) {
        return found(Collected.of(Place.MERGES), profileIds, "survivor", "evidence", "at")
                .map(document -> new MergeHeld(
                        UUID.fromString(document.getString("_id")),
                        UUID.fromString(document.getString("survivor")),
                        document.getString("evidence"),
                        document.getDate("at").toInstant()))
                .collect()
                .asList()
                .map(found -> found.stream()
                        .distinct()
                        .sorted(Comparator.comparing(MergeHeld::at))
                        .toList());
    }

    /** Those of the profile's own events only: what others said with its identifiers is theirs. */
    @Override
    public Uni<List<RefusedMatchHeld>> refusedMatches(Collection<UUID> profileIds) {
        return found(new Collected("refused_matches", List.of(PROFILE)), profileIds, "reason", PROFILE, "at")
                .map(document -> new RefusedMatchHeld(
                        document.getString("reason"),
                        UUID.fromString(document.getString(PROFILE)),
                        document.getDate("at").toInstant()))
                .collect()
                .asList()
                .map(found -> found.stream()
                        .sorted(Comparator.comparing(RefusedMatchHeld::at))
                        .toList());
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
