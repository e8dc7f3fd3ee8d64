package io.stammkunde.segment.erasure.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.erasure.FoundBefore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One document for each request and place. */
@ApplicationScoped
class MongoFoundBefore implements FoundBefore {
    private static final String REQUEST = "request";
    private static final String PLACE = "place";
    private static final String FOUND = "found";

    private final ReactiveMongoCollection<Document> erasures;

    MongoFoundBefore(ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.erasures = client.getDatabase(database).getCollection("erasures");
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return Multi.createFrom()
                .iterable(found.entrySet())
                .onItem()
                .transformToUniAndConcatenate(place -> keep(requestId, place.getKey(), place.getValue()))
                .collect()
                .last()
                .chain(() -> of(requestId));
    }

    private Uni<Boolean> keep(UUID requestId, String place, long found) {
        return erasures.updateOne(
                        eq("_id", requestId + "|" + place),
                        Updates.combine(
                                Updates.setOnInsert(REQUEST, requestId.toString()),
                                Updates.setOnInsert(PLACE, place),
                                Updates.max(FOUND, found)),
                        new UpdateOptions().upsert(true))
                .replaceWith(true);
    }

    private Uni<Map<String, Long>> of(UUID requestId) {
        return erasures.find(eq(REQUEST, requestId.toString()))
                .collect()
                .in(HashMap::new, (all, each) -> all.put(each.getString(PLACE), each.getLong(FOUND)));
    }
}
