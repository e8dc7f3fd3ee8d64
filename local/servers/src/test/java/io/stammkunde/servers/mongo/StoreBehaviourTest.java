package io.stammkunde.servers.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the services may rely on, as a MongoDB behaves; also run against the one of {@code STAMMKUNDE_MONGODB_URI}. */
class StoreBehaviourTest {
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @RegisterExtension
    private final FreshCollection fresh = new FreshCollection();

    @Test
    void writesReadsReplacesAndDeletes() {
        // Given
        var profiles = fresh.collection();
        profiles.insertOne(new Document("_id", "p1").append("name", "Ada").append("age", 36L));

        // When
        profiles.replaceOne(eq("_id", "p1"), new Document("name", "Ada L."), new ReplaceOptions().upsert(true));
        profiles.replaceOne(eq("_id", "p2"), new Document("name", "Bob"), new ReplaceOptions().upsert(true));
        var deleted = profiles.deleteOne(eq("_id", "p2"));

        // Then
        assertThat(deleted.getDeletedCount()).isEqualTo(1);
        assertThat(profiles.find()).containsExactly(new Document("_id", "p1").append("name", "Ada L."));
        assertThat(profiles.countDocuments(eq("_id", "p2"))).isZero();
    }

    @Test
    void appliesTheOperatorsOfOneUpdateTogether() {
        // Given
        var profiles = fresh.collection();
        profiles.updateOne(
                eq("_id", "p1"),
                combine(
                        setOnInsert("created", true),
                        set("trait", "old"),
                        inc("count", 1),
                        min("first", 5),
                        max("last", 5),
                        addToSet("tags", "a"),
                        pushEach(
                                "recent",
                                List.of(3, 1, 2),
                                new PushOptions().sort(1).slice(-2))),
                UPSERT);

        // When
        var after = profiles.findOneAndUpdate(
                eq("_id", "p1"),
                combine(
                        setOnInsert("created", false),
                        unset("trait"),
                        inc("count", 2),
                        min("first", 3),
                        max("last", 9),
                        addToSet("tags", "a"),
                        pull("recent", 2)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));

        // Then
        assertThat(after)
                .containsEntry("created", true)
                .containsEntry("count", 3)
                .containsEntry("first", 3)
                .containsEntry("last", 9)
                .containsEntry("tags", List.of("a"))
                .containsEntry("recent", List.of(3))
                .doesNotContainKey("trait");
    }

    @Test
    void changesTheElementsThatAnArrayFilterNames() {
        // Given
        var profiles = fresh.collection();
        profiles.insertOne(Document.parse("{_id: 'p1', parts: [{k: 'a', n: 1}, {k: 'b', n: 1}]}"));

        // When
        profiles.updateOne(
                eq("_id", "p1"),
                inc("parts.$[part].n", 5),
                new UpdateOptions().arrayFilters(List.of(eq("part.k", "b"))));

        // Then
        assertThat(profiles.find().first())
                .isEqualTo(Document.parse("{_id: 'p1', parts: [{k: 'a', n: 1}, {k: 'b', n: 6}]}"));
    }

    @Test
    void changesNothingWhenTheRevisionHasMovedOn() {
        // Given
        var profiles = fresh.collection();
        profiles.insertOne(new Document("_id", "p1").append("revision", 7));

        // When
        var stale = profiles.updateOne(and(eq("_id", "p1"), eq("revision", 6)), set("revision", 8));
        var current = profiles.updateOne(and(eq("_id", "p1"), eq("revision", 7)), set("revision", 8));

        // Then
        assertThat(stale.getMatchedCount()).isZero();
        assertThat(current.getModifiedCount()).isEqualTo(1);
    }

    @Test
    void countsEachOfManyUpsertsOfOneKey() throws ExecutionException, InterruptedException {
        // Given
        var profiles = fresh.collection();
        var writes = new ArrayList<Future<?>>();
        try (var writers = Executors.newFixedThreadPool(8)) {

            // When
            for (int i = 0; i < 200; i++) {
                writes.add(writers.submit(() -> profiles.updateOne(eq("_id", "hot"), inc("count", 1), UPSERT)));
            }
            for (var write : writes) {
                write.get();
            }
        }

        // Then
        assertThat(profiles.find()).containsExactly(new Document("_id", "hot").append("count", 200));
    }

    @Test
    void sortsAndPagesByIdWithoutLosingAny() {
        // Given
        var profiles = fresh.collection();
        for (int i = 0; i < 250; i++) {
            profiles.insertOne(new Document("_id", "p%03d".formatted(i)));
        }

        // When
        var all = profiles.find().sort(Sorts.descending("_id")).batchSize(40).into(new ArrayList<>());
        var some = profiles.find(in("_id", "p003", "p200", "absent")).into(new ArrayList<>());

        // Then
        assertThat(all).hasSize(250).first().isEqualTo(new Document("_id", "p249"));
        assertThat(some).hasSize(2);
        assertThat(profiles.countDocuments(in("_id", "p003", "p200", "absent"))).isEqualTo(2);
        assertThat(profiles.countDocuments()).isEqualTo(250);
    }

    @Test
    void pagesThatBeginAtAnIdFollowEachOtherInBothDirections() {
        // Given
        var profiles = fresh.collection();
        for (int i = 0; i < 30; i++) {
            profiles.insertOne(new Document("_id", "p%02d".formatted(i)).append("odd", i % 2 == 1));
        }

        // When
        var down = profiles.find(lt("_id", "p20")).sort(Sorts.descending("_id")).limit(3);
        var up = profiles.find(and(eq("odd", true), gt("_id", "p05")))
                .sort(Sorts.ascending("_id"))
                .limit(2);
        var inclusive = profiles.find(gte("_id", "p29")).sort(Sorts.ascending("_id"));

        // Then
        assertThat(down).extracting(d -> d.get("_id")).containsExactly("p19", "p18", "p17");
        assertThat(up).extracting(d -> d.get("_id")).containsExactly("p07", "p09");
        assertThat(inclusive).extracting(d -> d.get("_id")).containsExactly("p29");
    }

    @Test
    void sortsIdsOfOtherTypesAsWell() {
        // Given
        var profiles = fresh.collection();
        List.of(300, 2, 10).forEach(id -> profiles.insertOne(new Document("_id", id)));

        // When
        var ascending = profiles.find().sort(Sorts.ascending("_id"));

        // Then
        assertThat(ascending).extracting(d -> d.get("_id")).containsExactly(2, 10, 300);
    }
}
