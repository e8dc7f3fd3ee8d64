package io.stammkunde.profile.quality.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.quality.PartitionTally;
import io.stammkunde.profile.quality.SourceTally;
import io.stammkunde.profile.quality.Tallies;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

@ApplicationScoped
class MongoTallies implements Tallies {
    private static final String COLLECTION = "tallies";
    private static final String NEXT = "next";

    private final ProfileDatabase database;

    MongoTallies(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<List<PartitionTally>> all() {
        return database.collection(COLLECTION)
                .find()
                .map(MongoTallies::tally)
                .collect()
                .asList();
    }

    @Override
    public Uni<List<PartitionTally>> of(Collection<Integer> partitions) {
        return database.collection(COLLECTION)
                .find(in("_id", partitions.stream().map(String::valueOf).toList()))
                .map(MongoTallies::tally)
                .collect()
                .asList();
    }

    @Override
    public Uni<Void> replace(List<PartitionTally> before, List<PartitionTally> after) {
        var writes = new ArrayList<WriteModel<Document>>();
        for (var i = 0; i < before.size(); i++) {
            writes.add(write(before.get(i), after.get(i)));
        }
        return database.writeAll(COLLECTION, writes);
    }

    private static WriteModel<Document> write(PartitionTally before, PartitionTally after) {
        var id = String.valueOf(before.partition());
        return before.next() == 0
                ? new InsertOneModel<>(document(after))
                : new ReplaceOneModel<>(and(eq("_id", id), eq(NEXT, before.next())), document(after));
    }

    private static Document document(PartitionTally tally) {
        var sources = tally.bySource().entrySet().stream()
                .map(entry -> new Document("source", entry.getKey().toString())
                        .append("processed", entry.getValue().processed())
                        .append("duplicates", entry.getValue().duplicates())
                        .append("withheld", entry.getValue().withheld())
                        .append("unprocessable", entry.getValue().unprocessable())
                        .append("suppressed", entry.getValue().suppressed()))
                .toList();
        return new Document("_id", String.valueOf(tally.partition()))
                .append(NEXT, tally.next())
                .append("sources", sources);
    }

    private static PartitionTally tally(Document document) {
        var sources = new HashMap<UUID, SourceTally>();
        for (var source : document.getList("sources", Document.class)) {
            sources.put(
                    UUID.fromString(source.getString("source")),
                    new SourceTally(
                            source.getLong("processed"),
                            source.getLong("duplicates"),
                            source.getLong("withheld"),
                            source.getLong("unprocessable"),
                            source.get("suppressed", 0L)));
        }
        return new PartitionTally(Integer.parseInt(document.getString("_id")), document.getLong(NEXT), sources);
    }
}
