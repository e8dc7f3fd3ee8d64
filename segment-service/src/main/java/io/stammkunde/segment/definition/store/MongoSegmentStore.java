package io.stammkunde.segment.definition.store;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.SegmentStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class MongoSegmentStore implements SegmentStore {
    private final ReactiveMongoCollection<Document> segments;
    private final ReactiveMongoCollection<Document> removed;

    MongoSegmentStore(ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.segments = client.getDatabase(database).getCollection("segments");
        this.removed = client.getDatabase(database).getCollection("removed_segments");
    }

    @Override
    public Uni<List<Segment>> all() {
        return segments.find()
                .map(SegmentDocument::toSegment)
                .collect()
                .asList()
                .map(MongoSegmentStore::sorted);
    }

    private static List<Segment> sorted(List<Segment> segments) {
        return segments.stream().sorted(Comparator.comparing(Segment::key)).toList();
    }

    @Override
    public Uni<Boolean> insert(Segment segment) {
        return segments.insertOne(SegmentDocument.of(segment))
                .replaceWith(true)
                .onFailure(MongoSegmentStore::keyIsTaken)
                .recoverWithItem(false);
    }

    private static boolean keyIsTaken(Throwable failure) {
        return failure instanceof MongoWriteException write
                && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public Uni<Boolean> replace(Segment segment) {
        return segments.replaceOne(at(segment, segment.revision() - 1), SegmentDocument.of(segment))
                .map(result -> result.getMatchedCount() == 1);
    }

    @Override
    public Uni<Void> delete(Segment segment) {
        Document key = new Document("_id", segment.key());
        return removed.replaceOne(key, key, new ReplaceOptions().upsert(true))
                .chain(() -> segments.deleteOne(at(segment, segment.revision())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Set<String>> everKnown() {
        FindOptions keys = new FindOptions().projection(include("_id"));
        return Multi.createBy()
                .concatenating()
                .streams(segments.find(keys), removed.find(keys))
                .map(document -> document.getString("_id"))
                .collect()
                .asSet();
    }

    private static Bson at(Segment segment, long revision) {
        return new Document("_id", segment.key()).append("rev", revision);
    }
}
