package io.stammkunde.profile.suppression.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.storage.ProfileDatabase;
import io.stammkunde.profile.suppression.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** One document a hash, which says nothing else. */
@ApplicationScoped
class MongoSuppressions implements Suppressions {
    private static final String COLLECTION = "suppressions";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final ProfileDatabase database;

    MongoSuppressions(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Set<String>> among(Collection<String> hashes) {
        return database.collection(COLLECTION)
                .find(in("_id", hashes))
                .map(found -> found.getString("_id"))
                .collect()
                .in(HashSet<String>::new, Set::add)
                .map(Set::copyOf);
    }

    @Override
    public Uni<Boolean> any() {
        return database.collection(COLLECTION)
                .find(new FindOptions().limit(1))
                .collect()
                .asList()
                .map(found -> !found.isEmpty());
    }

    @Override
    public Uni<Void> change(Map<String, Boolean> suppressedByHash) {
        List<WriteModel<Document>> writes = suppressedByHash.entrySet().stream()
                .map(entry -> write(entry.getKey(), entry.getValue()))
                .toList();
        return database.writeWhatFits(COLLECTION, writes);
    }

    private static WriteModel<Document> write(String hash, boolean suppressed) {
        return suppressed
                ? new ReplaceOneModel<>(eq("_id", hash), new Document("_id", hash), UPSERT)
                : new DeleteOneModel<>(eq("_id", hash));
    }
}
