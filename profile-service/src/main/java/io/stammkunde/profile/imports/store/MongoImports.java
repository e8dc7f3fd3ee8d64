package io.stammkunde.profile.imports.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.fasterxml.jackson.core.type.TypeReference;
import com.mongodb.client.model.Sorts;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.Page;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.imports.ImportJob;
import io.stammkunde.profile.imports.Imports;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The {@code _id} is time-ordered, and so is the list. There are few imports, so that a scan of all is no harm. */
@ApplicationScoped
class MongoImports implements Imports {
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};
    private static final String STATE = "state";

    private final ProfileDatabase database;

    MongoImports(ProfileDatabase database) {
        this.database = database;
    }

    private ReactiveMongoCollection<Document> imports() {
        return database.collection("imports");
    }

    @Override
    public Uni<Void> insert(ImportJob job) {
        return imports().insertOne(document(job)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<ImportJob>> byId(UUID id) {
        return imports()
                .find(eq("_id", id.toString()))
                .collect()
                .first()
                .map(found -> Optional.ofNullable(found).map(MongoImports::job));
    }

    @Override
    public Uni<Page<ImportJob>> page(int limit, @Nullable String cursor) {
        Bson older = cursor == null
                ? new Document()
                : lt("_id", Cursor.decode(cursor, 1).getFirst());
        return imports()
                .find(older, new FindOptions().sort(Sorts.descending("_id")).limit(limit + 1))
                .map(MongoImports::job)
                .collect()
                .asList()
                .map(found -> pageOf(found, limit));
    }

    private static Page<ImportJob> pageOf(List<ImportJob> found, int limit) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        return new Page<>(
                found.subList(0, limit), Cursor.encode(found.get(limit - 1).id().toString()));
    }

    @Override
    public Uni<List<ImportJob>> running() {
        return imports()
                .find(eq(STATE, ImportJob.State.RUNNING.name()), new FindOptions().sort(Sorts.ascending("_id")))
                .map(MongoImports::job)
                .collect()
                .asList();
    }

    @Override
    public Uni<Boolean> replace(ImportJob job, ImportJob.State expected) {
        return imports()
                .replaceOne(and(eq("_id", job.id().toString()), eq(STATE, expected.name())), document(job))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Uni<Boolean> delete(UUID id) {
        return imports().deleteOne(eq("_id", id.toString())).map(result -> result.getDeletedCount() == 1);
    }

    private static Document document(ImportJob job) {
        return new Document(WireJson.MAPPER.convertValue(job, PLAIN))
                .append("_id", job.id().toString());
    }

    private static ImportJob job(Document document) {
        return WireJson.MAPPER.convertValue(document, ImportJob.class);
    }
}
