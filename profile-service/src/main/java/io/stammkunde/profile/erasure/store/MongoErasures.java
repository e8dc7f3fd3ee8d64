package io.stammkunde.profile.erasure.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOptions;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.erasure.Erasures;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a request. The place of a number is its field's name: places are registered, nobody outside names them. */
@ApplicationScoped
class MongoErasures implements Erasures {
    private static final String COLLECTION = "erasures";
    private static final String FOUND = "found";
    private static final String PROFILES = "profiles";
    private static final String SUPPRESSIONS = "suppressions";
    private static final String ENDED = "ended";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final ProfileDatabase database;

    MongoErasures(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        var greatest = found.entrySet().stream()
                .map(entry -> max(FOUND + '.' + entry.getKey(), entry.getValue()))
                .toList();
        return write(requestId, greatest).chain(() -> read(requestId)).map(MongoErasures::found);
    }

    @Override
    public Uni<Void> begin(UUID requestId, Begun begun) {
        return write(
                requestId,
                List.of(
                        addEachToSet(
                                PROFILES,
                                begun.profileIds().stream().map(UUID::toString).toList()),
                        addEachToSet(SUPPRESSIONS, List.copyOf(begun.suppressions()))));
    }

    @Override
    public Uni<Void> end(UUID requestId) {
        return write(requestId, List.of(set(ENDED, true)));
    }

    @Override
    public Uni<Begun> of(UUID requestId) {
        return read(requestId)
                .map(document -> new Begun(
                        texts(document, PROFILES).stream().map(UUID::fromString).collect(Collectors.toSet()),
                        texts(document, SUPPRESSIONS),
                        document.getBoolean(ENDED, false)));
    }

    private Uni<Void> write(UUID requestId, List<Bson> changes) {
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.collection(COLLECTION)
                        .updateOne(eq("_id", requestId.toString()), combine(changes), UPSERT)
                        .replaceWithVoid();
    }

    private Uni<Document> read(UUID requestId) {
        return database.collection(COLLECTION)
                .find(eq("_id", requestId.toString()))
                .collect()
                .first()
                .map(found -> found == null ? new Document() : found);
    }

    private static Map<String, Long> found(Document document) {
        var numbers = new HashMap<String, Long>();
        document.get(FOUND, new Document())
                .forEach((place, number) -> numbers.put(place, ((Number) number).longValue()));
        return numbers;
    }

    private static Set<String> texts(Document document, String field) {
        return new HashSet<>(document.getList(field, String.class, List.of()));
    }
}
