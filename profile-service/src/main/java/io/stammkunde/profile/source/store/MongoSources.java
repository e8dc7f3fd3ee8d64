package io.stammkunde.profile.source.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.source.Source;
import io.stammkunde.profile.source.SourceChange;
import io.stammkunde.profile.source.SourceRefusal;
import io.stammkunde.profile.source.Sources;
import io.stammkunde.profile.source.WriteKey;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A document for each source, and one for each key, whose {@code _id} is the key. */
@ApplicationScoped
class MongoSources implements Sources {
    private static final String SOURCES = "sources";
    private static final String KEYS = "write_keys";
    private static final String SOURCE = "source";

    private final ProfileDatabase database;

    MongoSources(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<List<Source>> all() {
        return database.collection(SOURCES)
                .find(new FindOptions().sort(Sorts.ascending("_id")))
                .collect()
                .asList()
                .chain(this::withKeys);
    }

    @Override
    public Uni<Optional<Source>> byId(UUID id) {
        return one(eq("_id", id.toString()));
    }

    @Override
    public Uni<Optional<Source>> byName(String name) {
        return one(eq("nameKey", SourceDocuments.nameKey(name)));
    }

    @Override
    public Uni<Optional<Source>> byWriteKey(String key) {
        return database.collection(KEYS)
                .find(eq("_id", key))
                .collect()
                .first()
                .chain(found -> found == null
                        ? Uni.createFrom().item(Optional.empty())
                        : one(eq("_id", found.getString(SOURCE))));
    }

    private Uni<Optional<Source>> one(Bson condition) {
        return database.collection(SOURCES)
                .find(condition)
                .collect()
                .asList()
                .chain(this::withKeys)
                .map(sources -> sources.stream().findFirst());
    }

    private Uni<List<Source>> withKeys(List<Document> sources) {
        var ids = sources.stream().map(source -> source.getString("_id")).toList();
        return database.collection(KEYS)
                .find(in(SOURCE, ids))
                .collect()
                .asList()
                .map(keys -> keys.stream()
                        .collect(Collectors.groupingBy(
                                key -> key.getString(SOURCE),
                                Collectors.mapping(SourceDocuments::key, Collectors.toList()))))
                .map(keys -> sources.stream()
                        .map(source ->
                                SourceDocuments.source(source, keys.getOrDefault(source.getString("_id"), List.of())))
                        .toList());
    }

    /** The source first: a key without a source could be used by nobody, a source without a key can be given one. */
    @Override
    public Uni<Void> insert(Source source) {
        return database.collection(SOURCES)
                .insertOne(SourceDocuments.document(source))
                .onFailure(MongoSources::isDuplicate)
                .transform(duplicate -> new SourceRefusal.NameTaken())
                .chain(() -> source.writeKeys().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : addKey(source.id(), source.writeKeys().getFirst()));
    }

    @Override
    public Uni<Void> change(UUID id, SourceChange change) {
        var updates = new ArrayList<Bson>();
        updates.add(set("changed", true));
        if (change.name() != null) {
            updates.add(set("name", change.name().strip()));
            updates.add(set("nameKey", SourceDocuments.nameKey(change.name())));
        }
        if (change.enabled() != null) {
            updates.add(set("enabled", change.enabled()));
        }
        if (change.allowedOrigins() != null) {
            updates.add(set("allowedOrigins", change.allowedOrigins()));
        }
        return database.collection(SOURCES)
                .updateOne(eq("_id", id.toString()), combine(updates))
                .onFailure(MongoSources::isDuplicate)
                .transform(duplicate -> new SourceRefusal.NameTaken())
                .chain(result -> result.getMatchedCount() == 1
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new SourceRefusal.UnknownSource()));
    }

    @Override
    public Uni<Void> addKey(UUID sourceId, WriteKey key) {
        return database.collection(KEYS)
                .insertOne(SourceDocuments.document(sourceId, key))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> disableKey(UUID sourceId, UUID keyId) {
        return database.collection(KEYS)
                .updateOne(
                        and(eq(SOURCE, sourceId.toString()), eq(SourceDocuments.KEY_ID, keyId.toString())),
                        set(SourceDocuments.ENABLED, false))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Uni<Void> seen(Map<String, Instant> lastSeenByKey) {
        var writes = lastSeenByKey.entrySet().stream()
                .<WriteModel<Document>>map(entry -> new UpdateOneModel<>(
                        eq("_id", entry.getKey()), max(SourceDocuments.LAST_SEEN, Date.from(entry.getValue()))))
                .toList();
        return database.writeWhatFits(KEYS, writes);
    }

    private static boolean isDuplicate(Throwable failure) {
        return failure instanceof DuplicateKeyException
                || (failure instanceof MongoWriteException write
                        && write.getError().getCode() == 11000);
    }
}
