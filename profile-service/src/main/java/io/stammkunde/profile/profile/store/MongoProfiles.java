package io.stammkunde.profile.profile.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MongoProfiles implements Profiles {
    private static final String COLLECTION = "profiles";
    private static final String REVISION = "rev";

    private final ProfileDatabase database;

    MongoProfiles(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Map<UUID, Profile>> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : database.collection(COLLECTION)
                        .find(in("_id", texts(ids)))
                        .map(ProfileDocuments::profile)
                        .collect()
                        .asMap(Profile::id);
    }

    @Override
    public Uni<Map<UUID, Long>> revisions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : database.collection(COLLECTION)
                        .find(in("_id", texts(ids)), new FindOptions().projection(Projections.include(REVISION)))
                        .collect()
                        .asMap(found -> UUID.fromString(found.getString("_id")), found -> found.getLong(REVISION));
    }

    @Override
    public Uni<Void> write(Collection<Profile> profiles) {
        return database.writeAll(
                COLLECTION, profiles.stream().map(MongoProfiles::write).toList());
    }

    private static WriteModel<Document> write(Profile profile) {
        var document = ProfileDocuments.of(profile.written());
        return profile.revision() == 0
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        and(eq("_id", profile.id().toString()), eq(REVISION, profile.revision())), document);
    }

    @Override
    public Uni<List<Profile>> page(Optional<UUID> after, int limit) {
        return find(new ArrayList<>(), after, limit);
    }

    @Override
    public Uni<List<Profile>> withWords(List<String> words, Optional<UUID> after, int limit) {
        var conditions = new ArrayList<Bson>();
        words.forEach(word -> conditions.add(eq("words", word)));
        return find(conditions, after, limit);
    }

    private Uni<List<Profile>> find(List<Bson> conditions, Optional<UUID> after, int limit) {
        conditions.add(exists("into", false));
        after.ifPresent(id -> conditions.add(lt("_id", id.toString())));
        return database.collection(COLLECTION)
                .find(
                        and(conditions),
                        new FindOptions().sort(Sorts.descending("_id")).limit(limit))
                .map(ProfileDocuments::profile)
                .collect()
                .asList();
    }

    @Override
    public Uni<List<Profile>> inOrder(@Nullable UUID after, int limit) {
        Bson beyond = after == null ? empty() : gt("_id", after.toString());
        return database.collection(COLLECTION)
                .find(beyond, new FindOptions().sort(Sorts.ascending("_id")).limit(limit))
                .map(ProfileDocuments::profile)
                .collect()
                .asList();
    }

    @Override
    public Uni<Long> estimate() {
        return database.collection(COLLECTION).estimatedDocumentCount();
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
