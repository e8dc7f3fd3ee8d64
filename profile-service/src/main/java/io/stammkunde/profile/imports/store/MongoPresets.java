package io.stammkunde.profile.imports.store;

import static com.mongodb.client.model.Filters.eq;

import com.fasterxml.jackson.core.type.TypeReference;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.imports.ImportPreset;
import io.stammkunde.profile.imports.Presets;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/** The {@code _id} is the preset's name. */
@ApplicationScoped
class MongoPresets implements Presets {
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};
    private static final int MOST = 1_000;

    private final ProfileDatabase database;

    MongoPresets(ProfileDatabase database) {
        this.database = database;
    }

    private ReactiveMongoCollection<Document> presets() {
        return database.collection("import_presets");
    }

    @Override
    public Uni<List<ImportPreset>> all() {
        return presets()
                .find(new FindOptions().sort(Sorts.ascending("_id")).limit(MOST))
                .map(MongoPresets::preset)
                .collect()
                .asList();
    }

    @Override
    public Uni<Optional<ImportPreset>> named(String name) {
        return presets()
                .find(eq("_id", name))
                .collect()
                .first()
                .map(found -> Optional.ofNullable(found).map(MongoPresets::preset));
    }

    @Override
    public Uni<Void> save(ImportPreset preset) {
        Document document = new Document(WireJson.MAPPER.convertValue(preset, PLAIN)).append("_id", preset.name());
        return presets()
                .replaceOne(eq("_id", preset.name()), document, new ReplaceOptions().upsert(true))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> delete(String name) {
        return presets().deleteOne(eq("_id", name)).map(result -> result.getDeletedCount() == 1);
    }

    private static ImportPreset preset(Document document) {
        return WireJson.MAPPER.convertValue(document, ImportPreset.class);
    }
}
