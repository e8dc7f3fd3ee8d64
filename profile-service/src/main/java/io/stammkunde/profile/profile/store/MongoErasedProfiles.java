package io.stammkunde.profile.profile.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.profile.ErasedProfiles;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** One document an id, which says nothing else. */
@ApplicationScoped
class MongoErasedProfiles implements ErasedProfiles {
    private static final String COLLECTION = "erased_profiles";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final ProfileDatabase database;

    MongoErasedProfiles(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(Collection<UUID> ids) {
        List<WriteModel<Document>> writes = ids.stream()
                .<WriteModel<Document>>map(id ->
                        new ReplaceOneModel<>(eq("_id", id.toString()), new Document("_id", id.toString()), UPSERT))
                .toList();
        return database.writeWhatFits(COLLECTION, writes);
    }

    @Override
    public Uni<Set<UUID>> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : database.collection(COLLECTION)
                        .find(in("_id", ids.stream().map(UUID::toString).toList()))
                        .map(found -> UUID.fromString(found.getString("_id")))
                        .collect()
                        .in(HashSet<UUID>::new, Set::add)
                        .map(Set::copyOf);
    }
}
