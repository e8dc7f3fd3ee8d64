package io.stammkunde.servers.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class EqualityQueryTest {
    private static final List<String> ID = List.of("_id");

    @Test
    void aFilterThatAsksMoreThanTheKeyIsAnsweredByTheKey() {
        assertThat(EqualityQuery.of(new Document("_id", "a").append("revision", 3), ID))
                .contains(new EqualityQuery(List.of(new KeyValue("a"))));
    }

    @Test
    void aConjunctionIsLookedInto() {
        var filter = new Document("$and", List.of(new Document("revision", 3), new Document("_id", "a")));

        assertThat(EqualityQuery.of(filter, ID)).contains(new EqualityQuery(List.of(new KeyValue("a"))));
    }

    @Test
    void anAlternativeIsNot() {
        var filter = new Document("$or", List.of(new Document("_id", "a"), new Document("_id", "b")));

        assertThat(EqualityQuery.of(filter, ID)).isEmpty();
    }

    @Test
    void aRangeIsNoEquality() {
        assertThat(EqualityQuery.of(new Document("_id", new Document("$gt", "a")), ID))
                .isEmpty();
    }
}
