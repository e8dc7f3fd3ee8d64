package io.stammkunde.servers;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Twelve writers, then {@code kill -9}: whatever was acknowledged is there after the next start, and is found. */
class StoreSurvivesKillTest {
    private static final int WRITERS = 12;
    private static final int WRITES_BEFORE_THE_KILL = 1_500;

    @TempDir
    private Path folder;

    @RepeatedTest(2)
    void losesNoAcknowledgedWriteWhenItIsKilled() {
        try (var server = new ServerFixture(folder.resolve("mongo"), this::plan)) {
            // Given
            var acknowledged = new ConcurrentLinkedQueue<Integer>();
            try (var client = client(server);
                    var writers = Executors.newFixedThreadPool(WRITERS)) {
                var profiles = profiles(client);
                profiles.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
                profiles.createIndex(Indexes.ascending("group"));
                var next = new AtomicInteger();
                for (int i = 0; i < WRITERS; i++) {
                    writers.execute(() -> writeUntilItFails(profiles, next, acknowledged));
                }
                await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > WRITES_BEFORE_THE_KILL);

                // When
                server.kill();
            }
            server.start();

            // Then
            try (var client = client(server)) {
                var profiles = profiles(client);
                assertThat(acknowledged).allSatisfy(number -> assertIsThere(profiles, number));
                assertIndexesAgreeWithDocuments(profiles);
            }
        }
    }

    private static void writeUntilItFails(
            MongoCollection<Document> profiles, AtomicInteger next, Queue<Integer> acknowledged) {
        try {
            while (true) {
                int number = next.getAndIncrement();
                var change = Updates.combine(
                        Updates.set("email", email(number)),
                        Updates.set("group", number % 10),
                        Updates.inc("revision", 1));
                profiles.updateOne(eq("_id", "p" + number), change, new UpdateOptions().upsert(true));
                acknowledged.add(number);
            }
        } catch (MongoException e) {
            assertThat(e).isNotNull(); // the server is gone, as it should be
        }
    }

    private static void assertIsThere(MongoCollection<Document> profiles, int number) {
        var found = profiles.find(eq("email", email(number))).first();
        assertThat(found).isNotNull();
        assertThat(found.getString("_id")).isEqualTo("p" + number);
    }

    private static void assertIndexesAgreeWithDocuments(MongoCollection<Document> profiles) {
        long all = profiles.countDocuments();
        long byGroup = 0;
        for (int group = 0; group < 10; group++) {
            byGroup += profiles.countDocuments(eq("group", group));
        }
        assertThat(byGroup).isEqualTo(all);
    }

    private static String email(int number) {
        return "customer%d@shop.example".formatted(number);
    }

    private static MongoClient client(ServerFixture server) {
        return MongoClients.create(
                "mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=3000&maxPoolSize=32&retryWrites=false"
                        .formatted(server.port()));
    }

    private static MongoCollection<Document> profiles(MongoClient client) {
        return client.getDatabase("profile").getCollection("profiles");
    }

    private ProcessPlan plan(ServerArguments told) {
        return MongoProcess.embedded(Distribution.here(), told, folder.resolve("mongo.log"));
    }
}
