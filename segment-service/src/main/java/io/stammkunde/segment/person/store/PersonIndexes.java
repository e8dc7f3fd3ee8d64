package io.stammkunde.segment.person.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The equality look-ups on people that are not by id. */
@ApplicationScoped
class PersonIndexes {
    private static final Logger LOG = Logger.getLogger(PersonIndexes.class);

    private final ReactiveMongoClient client;
    private final String database;
    private final SegmentConfig.Store pauses;

    PersonIndexes(
            ReactiveMongoClient client,
            @ConfigProperty(name = "quarkus.mongodb.database") String database,
            SegmentConfig config) {
        this.client = client;
        this.database = database;
        this.pauses = config.store();
    }

    void onStart(@Observes StartupEvent start) {
        ensure().onFailure()
                .retry()
                .withBackOff(pauses.minPause(), pauses.maxPause())
                .indefinitely()
                .subscribe()
                .with(_ -> LOG.debug("Indexes of people are there"), failure -> LOG.error("No indexes", failure));
    }

    private Uni<Void> ensure() {
        IndexOptions sparse = new IndexOptions().sparse(true);
        return client.getDatabase(database)
                .getCollection("people")
                .createIndexes(List.of(
                        new IndexModel(Indexes.ascending(PersonDocument.SHARD)),
                        new IndexModel(Indexes.ascending(PersonDocument.FLIP_SECOND), sparse),
                        new IndexModel(Indexes.ascending(PersonDocument.UNFINISHED), sparse)))
                .replaceWithVoid();
    }
}
