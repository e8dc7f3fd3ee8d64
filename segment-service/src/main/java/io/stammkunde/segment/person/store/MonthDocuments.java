package io.stammkunde.segment.person.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.PersonState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One document for each month of a long history. Events are only ever added, each under its id, so that two writers who
 * know of different events both leave all of them there. The person's document says which months count.
 */
@ApplicationScoped
class MonthDocuments {
    private static final String EVENTS = "events";

    private final ReactiveMongoCollection<Document> months;

    MonthDocuments(ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.months = client.getDatabase(database).getCollection("months");
    }

    static String id(String person, String month) {
        return person + ":" + month;
    }

    /** The events of these months, by person. */
    Uni<Map<String, List<PastEvent>>> load(List<String> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : months.find(in("_id", ids)).collect().in(HashMap::new, MonthDocuments::collect);
    }

    private static void collect(Map<String, List<PastEvent>> byPerson, Document month) {
        String id = month.getString("_id");
        List<PastEvent> events = byPerson.computeIfAbsent(id.substring(0, id.indexOf(':')), _ -> new ArrayList<>());
        month.get(EVENTS, new Document())
                .values()
                .forEach(event -> events.add(EventDocument.toEvent((Document) event)));
    }

    /** Adds what these layouts keep apart and their states do not know as kept apart. */
    Uni<Void> add(Map<PersonState, Layout> layouts) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        layouts.forEach((state, layout) -> layout.apart().forEach((month, events) -> {
            if (!layout.archive().get(month).equals(state.archive().get(month))) {
                writes.add(adding(id(state.id().toString(), month), events));
            }
        }));
        return write(writes);
    }

    private static WriteModel<Document> adding(String id, List<PastEvent> events) {
        Document fields = new Document();
        events.forEach(event -> fields.append(EVENTS + "." + event.id(), EventDocument.of(event)));
        return new UpdateOneModel<>(eq("_id", id), new Document("$set", fields), new UpdateOptions().upsert(true));
    }

    /** Removes months that no longer count, except those of people whose state was not written. */
    Uni<Void> remove(Map<PersonState, Layout> layouts, Set<UUID> unwritten) {
        List<String> gone = new ArrayList<>();
        layouts.forEach((state, layout) -> state.archive().keySet().stream()
                .filter(month -> !layout.archive().containsKey(month) && !unwritten.contains(state.id()))
                .forEach(month -> gone.add(id(state.id().toString(), month))));
        return gone.isEmpty()
                ? Uni.createFrom().voidItem()
                : months.deleteMany(in("_id", gone)).replaceWithVoid();
    }

    /** Removes all months of these people, also those that a crash left behind without anybody counting them. */
    Uni<Void> forget(Collection<UUID> people) {
        return people.isEmpty()
                ? Uni.createFrom().voidItem()
                : months.deleteMany(
                                or(people.stream().map(MonthDocuments::ofPerson).toList()))
                        .replaceWithVoid();
    }

    /** How many events there are in all months of these people, whether the months count or not. */
    Uni<Long> count(Collection<UUID> people) {
        return people.isEmpty()
                ? Uni.createFrom().item(0L)
                : months.find(or(people.stream().map(MonthDocuments::ofPerson).toList()))
                        .map(month -> (long) month.get(EVENTS, new Document()).size())
                        .collect()
                        .with(Collectors.summingLong(events -> events));
    }

    private static Bson ofPerson(UUID id) {
        return and(gte("_id", id(id.toString(), "")), lt("_id", id(id.toString(), "A")));
    }

    private Uni<Void> write(List<WriteModel<Document>> writes) {
        return writes.isEmpty()
                ? Uni.createFrom().voidItem()
                : months.bulkWrite(writes, new BulkWriteOptions().ordered(false))
                        .replaceWithVoid();
    }
}
