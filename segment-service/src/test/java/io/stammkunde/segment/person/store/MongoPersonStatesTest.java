package io.stammkunde.segment.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.segment.People;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.History;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import io.stammkunde.segment.person.PersonStatesContract;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MongoPersonStatesTest extends PersonStatesContract {
    @Inject
    ReactiveMongoClient client;

    @Inject
    SegmentConfig config;

    /** Not the service's own, whose timers would look after these people. */
    private String database;

    private PersonStates states;

    @BeforeEach
    void openDatabase() {
        database = "test_" + UUID.randomUUID().toString().replace("-", "");
        states = new MongoPersonStates(client, database, new MonthDocuments(client, database), config);
    }

    @Override
    protected PersonStates states() {
        return states;
    }

    @Test
    void olderMonthsOfALongHistoryAreKeptApartAndGoWithThePerson() {
        // Given
        UUID heavy = UUID.randomUUID();
        List<PastEvent> events = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            events.add(People.order(day));
        }
        PersonState before = PersonState.unknown(heavy);
        PersonState saved = with(before, History.of(events));

        // When
        await(states.save(List.of(saved)));

        // Then
        PersonState loaded = await(states.load(Set.of(heavy))).get(heavy);
        assertThat(loaded.person().history()).isEqualTo(saved.person().history());
        assertThat(loaded.archive()).hasSizeGreaterThan(5);
        assertThat(months(heavy)).hasSize(loaded.archive().size());

        // When
        PersonState erased = new PersonState(
                2, 1, new Fate.Erased(), Person.unknown(heavy), Map.of(), Map.of(), List.of(), loaded.archive());
        await(states.save(List.of(erased)));

        // Then
        assertThat(months(heavy)).isEmpty();
    }

    @Test
    void monthsThatACrashLeftBehindAreFoundAndCleared() {
        // Given
        UUID erased = UUID.randomUUID();
        client.getDatabase(database)
                .getCollection("months")
                .insertOne(new Document("_id", MonthDocuments.id(erased.toString(), "2020-01"))
                        .append("events", new Document("1", new Document()).append("2", new Document())))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(await(states.remains(Set.of(erased))).archived()).isEqualTo(2);

        // When
        await(states.clear(Set.of(erased)));

        // Then
        assertThat(await(states.remains(Set.of(erased)))).isEqualTo(PersonStates.Remains.NONE);
    }

    private static PersonState with(PersonState state, History history) {
        return new PersonState(
                1, 1, state.fate(), state.person().with(history), Map.of(), Map.of(), List.of(), Map.of());
    }

    private List<Document> months(UUID person) {
        return client.getDatabase(database)
                .getCollection("months")
                .find()
                .filter(month -> month.getString("_id").startsWith(person.toString()))
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
