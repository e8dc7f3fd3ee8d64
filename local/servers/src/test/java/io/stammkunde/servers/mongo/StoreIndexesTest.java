package io.stammkunde.servers.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoreIndexesTest {
    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    @RegisterExtension
    private final FreshCollection fresh = new FreshCollection();

    @Test
    void refusesASecondDocumentWithAUniqueKey() {
        // Given
        var profiles = fresh.collection();
        profiles.createIndex(Indexes.ascending("email"), UNIQUE);
        profiles.insertOne(new Document("_id", 1).append("email", "ada@shop.example"));

        // When
        var refused = catchThrowableOfType(
                MongoWriteException.class,
                () -> profiles.insertOne(new Document("_id", 2).append("email", "ada@shop.example")));

        // Then
        assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        assertThat(refused.getError().getCode()).isEqualTo(11000);
        assertThat(profiles.countDocuments()).isEqualTo(1);
    }

    @Test
    void givesAUniqueKeyBackWhenItsDocumentChangesOrGoes() {
        // Given
        var profiles = fresh.collection();
        profiles.createIndex(Indexes.ascending("email"), UNIQUE);
        profiles.insertOne(new Document("_id", 1).append("email", "a@shop.example"));
        profiles.insertOne(new Document("_id", 2).append("email", "b@shop.example"));

        // When
        profiles.updateOne(eq("_id", 1), set("email", "c@shop.example"));
        profiles.deleteOne(eq("_id", 2));
        profiles.insertOne(new Document("_id", 3).append("email", "a@shop.example"));
        profiles.insertOne(new Document("_id", 4).append("email", "b@shop.example"));

        // Then
        assertThat(profiles.find(eq("email", "c@shop.example")).first()).containsEntry("_id", 1);
        assertThat(profiles.countDocuments()).isEqualTo(3);
    }

    @Test
    void allowsManyDocumentsWithoutTheFieldOfASparseUniqueIndex() {
        // Given
        var profiles = fresh.collection();
        profiles.createIndex(
                Indexes.ascending("userId"), new IndexOptions().unique(true).sparse(true));
        profiles.insertOne(new Document("_id", 1));
        profiles.insertOne(new Document("_id", 2));
        profiles.insertOne(new Document("_id", 3).append("userId", "u1"));

        // When
        profiles.updateOne(eq("_id", 3), unset("userId"));
        profiles.updateOne(eq("_id", 1), set("userId", "u1"));

        // Then
        assertThat(profiles.find(eq("userId", "u1")).first()).containsEntry("_id", 1);
    }

    @Test
    void comparesAllFieldsOfACompoundUniqueIndex() {
        // Given
        var members = fresh.collection();
        members.createIndex(Indexes.ascending("segment", "profile"), UNIQUE);
        members.insertOne(new Document("segment", "s1").append("profile", "p1"));
        members.insertOne(new Document("segment", "s1").append("profile", "p2"));

        // When
        var refused = catchThrowableOfType(
                MongoWriteException.class,
                () -> members.insertOne(new Document("segment", "s1").append("profile", "p1")));

        // Then
        assertThat(refused.getError().getCode()).isEqualTo(11000);
        assertThat(members.countDocuments(and(eq("segment", "s1"), eq("profile", "p2"))))
                .isEqualTo(1);
    }

    @Test
    void namesTheOperationsOfABulkThatFailed() {
        // Given
        var profiles = fresh.collection();
        profiles.insertOne(new Document("_id", "b"));

        // When
        var failed = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> profiles.bulkWrite(
                        List.of(
                                new InsertOneModel<>(new Document("_id", "a")),
                                new InsertOneModel<>(new Document("_id", "b")),
                                new InsertOneModel<>(new Document("_id", "c"))),
                        new BulkWriteOptions().ordered(false)));

        // Then
        assertThat(failed.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(1);
            assertThat(error.getCode()).isEqualTo(11000);
        });
        assertThat(profiles.countDocuments()).isEqualTo(3);
    }

    @Test
    void findsByAFieldThatManyDocumentsShareAndFollowsItsChanges() {
        // Given
        var profiles = fresh.collection();
        profiles.createIndex(Indexes.ascending("city"));
        profiles.createIndex(Indexes.ascending("tags"));
        profiles.insertMany(List.of(
                Document.parse("{_id: 1, city: 'Ulm', tags: ['a', 'b']}"),
                Document.parse("{_id: 2, city: 'Ulm', tags: ['b']}"),
                Document.parse("{_id: 3, city: 'Ulmen'}")));

        // When
        profiles.updateOne(eq("_id", 2), set("city", "Bonn"));
        profiles.deleteOne(eq("_id", 1));
        profiles.insertOne(Document.parse("{_id: 4, city: 'Ulm', age: 9}"));

        // Then
        assertThat(profiles.find(eq("city", "Ulm")))
                .extracting(d -> d.get("_id"))
                .containsExactly(4);
        assertThat(profiles.find(in("city", "Ulm", "Bonn"))).hasSize(2);
        assertThat(profiles.find(and(eq("city", "Ulm"), eq("age", 8)))).isEmpty();
        assertThat(profiles.find(eq("tags", "b"))).extracting(d -> d.get("_id")).containsExactly(2);
        assertThat(profiles.countDocuments(eq("city", "Ulm"))).isEqualTo(1);
    }

    @Test
    void aDroppedCollectionLeavesNoKeysBehind() {
        // Given
        var profiles = fresh.collection();
        profiles.createIndex(Indexes.ascending("email"), UNIQUE);
        profiles.createIndex(Indexes.ascending("city"));
        profiles.insertOne(Document.parse("{_id: 1, email: 'a@shop.example', city: 'Ulm'}"));

        // When
        profiles.drop();
        profiles.createIndex(Indexes.ascending("email"), UNIQUE);
        profiles.createIndex(Indexes.ascending("city"));
        profiles.insertOne(Document.parse("{_id: 2, email: 'a@shop.example', city: 'Ulm'}"));

        // Then
        assertThat(profiles.find(eq("city", "Ulm")))
                .extracting(d -> d.get("_id"))
                .containsExactly(2);
        assertThat(profiles.find(eq("email", "a@shop.example")).first()).containsEntry("_id", 2);
    }
}
