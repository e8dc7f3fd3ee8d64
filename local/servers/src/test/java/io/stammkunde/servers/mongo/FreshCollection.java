package io.stammkunde.servers.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.stammkunde.servers.TestServers;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A collection of a database that only one test knows. */
final class FreshCollection implements BeforeEachCallback, AfterEachCallback {
    private MongoClient client;
    private MongoCollection<Document> collection;

    @Override
    public void beforeEach(ExtensionContext context) {
        client = MongoClients.create(TestServers.mongo().uri());
        collection = client.getDatabase("test-" + UUID.randomUUID()).getCollection("profiles");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
    }

    MongoCollection<Document> collection() {
        return collection;
    }
}
