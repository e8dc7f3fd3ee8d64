package io.stammkunde.profile.storage;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The collections of this service. Only what is the same on a real and on the embedded MongoDB is used: no transactions,
 * no pipelines; one document is the unit of atomicity.
 */
@ApplicationScoped
public class ProfileDatabase {
    private static final Logger LOG = Logger.getLogger(ProfileDatabase.class);
    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(10);

    private final ReactiveMongoClient client;
    private final String name;

    ProfileDatabase(ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
        this.client = client;
        this.name = name;
    }

    public ReactiveMongoCollection<Document> collection(String collection) {
        return client.getDatabase(name).getCollection(collection);
    }

    /** Equality indexes only; nothing is looked up by a range except {@code _id}. */
    void createIndexes(@Observes StartupEvent started) {
        unique("sources", "nameKey")
                .chain(() -> unique("quarantine", "fingerprint"))
                .chain(() -> plain("write_keys", "source"))
                .chain(() -> plain("events", "profile"))
                .chain(() -> plain("profiles", "words"))
                .chain(() -> plain("profiles", "into"))
                .chain(() -> plain("identifiers", "profile"))
                .chain(() -> plain("merges", "survivor"))
                .chain(() -> plain("refused_matches", "owner"))
                .chain(() -> plain("refused_matches", "profile"))
                .onFailure()
                .invoke(failure -> LOG.warnf("Indexes not created yet: %s", failure.getMessage()))
                .onFailure()
                .retry()
                .withBackOff(FIRST_RETRY, LAST_RETRY)
                .indefinitely()
                .subscribe()
                .with(ignored -> LOG.debug("Indexes are there"), failure -> LOG.error("Indexes not created", failure));
    }

    private Uni<String> unique(String collection, String field) {
        return collection(collection).createIndex(Indexes.ascending(field), new IndexOptions().unique(true));
    }

    private Uni<String> plain(String collection, String field) {
        return collection(collection).createIndex(Indexes.ascending(field), new IndexOptions());
    }

    /**
     * Writes in one bulk, in any order, and expects each model to insert or match exactly one document.
     *
     * @return fails with {@link StaleRevision} if one did not, after the others were written
     */
    public Uni<Void> writeAll(String collection, List<WriteModel<Document>> writes) {
        return writes.isEmpty()
                ? Uni.createFrom().voidItem()
                : collection(collection)
                        .bulkWrite(writes, UNORDERED)
                        .onFailure(ProfileDatabase::isDuplicate)
                        .transform(duplicate -> new StaleRevision())
                        .map(result -> result.getMatchedCount()
                                + result.getInsertedCount()
                                + result.getUpserts().size())
                        .chain(done -> done == writes.size()
                                ? Uni.createFrom().voidItem()
                                : Uni.createFrom().failure(new StaleRevision()));
    }

    /** Writes in one bulk, in any order; what matches nothing or is there already is left alone. */
    public Uni<Void> writeWhatFits(String collection, List<WriteModel<Document>> writes) {
        return writes.isEmpty()
                ? Uni.createFrom().voidItem()
                : collection(collection)
                        .bulkWrite(writes, UNORDERED)
                        .replaceWithVoid()
                        .onFailure(ProfileDatabase::isDuplicate)
                        .recoverWithNull()
                        .replaceWithVoid();
    }

    private static boolean isDuplicate(Throwable failure) {
        return failure instanceof MongoBulkWriteException bulk
                && bulk.getWriteConcernError() == null
                && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
