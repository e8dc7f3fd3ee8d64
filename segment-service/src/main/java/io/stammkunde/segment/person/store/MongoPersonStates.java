package io.stammkunde.segment.person.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class MongoPersonStates implements PersonStates {
    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final ReactiveMongoCollection<Document> people;
    private final MonthDocuments months;
    private final int room;

    MongoPersonStates(
            ReactiveMongoClient client,
            @ConfigProperty(name = "quarkus.mongodb.database") String database,
            MonthDocuments months,
            SegmentConfig config) {
        this.people = client.getDatabase(database).getCollection("people");
        this.months = months;
        this.room = config.history().inlineEvents();
    }

    @Override
    public Uni<Map<UUID, PersonState>> load(Collection<UUID> ids) {
        return people.find(
                        in(PersonDocument.ID, ids.stream().map(UUID::toString).toList()))
                .collect()
                .asList()
                .chain(this::toStates)
                .map(found -> withUnknown(found, ids));
    }

    private Uni<List<PersonState>> toStates(List<Document> documents) {
        List<String> apart = documents.stream()
                .flatMap(person -> PersonDocument.archive(person).keySet().stream()
                        .map(month -> MonthDocuments.id(person.getString(PersonDocument.ID), month)))
                .toList();
        return months.load(apart)
                .map(events -> documents.stream()
                        .map(person -> PersonDocument.toState(
                                person, events.getOrDefault(person.getString(PersonDocument.ID), List.of())))
                        .toList());
    }

    private static Map<UUID, PersonState> withUnknown(List<PersonState> found, Collection<UUID> ids) {
        Map<UUID, PersonState> states = new HashMap<>();
        found.forEach(state -> states.put(state.id(), state));
        ids.forEach(id -> states.computeIfAbsent(id, PersonState::unknown));
        return states;
    }

    @Override
    public Uni<Set<UUID>> save(List<PersonState> states) {
        if (states.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Map<PersonState, Layout> layouts = new HashMap<>();
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (PersonState state : states) {
            Layout layout = Layout.of(state.person().history().events(), room);
            writes.add(write(state, layout));
            if (!layout.archive().equals(state.archive())) {
                layouts.put(state, layout);
            }
        }
        return months.add(layouts)
                .chain(() -> people.bulkWrite(writes, UNORDERED))
                .map(_ -> Set.<UUID>of())
                .onFailure(MongoBulkWriteException.class)
                .recoverWithItem(failure -> lost(failure, states))
                .call(lost -> months.remove(layouts, lost))
                .call(lost -> months.forget(erased(states, lost)));
    }

    private static List<UUID> erased(List<PersonState> states, Set<UUID> lost) {
        return states.stream()
                .filter(state -> state.fate() instanceof Fate.Erased && !lost.contains(state.id()))
                .map(PersonState::id)
                .toList();
    }

    /** An upsert on id and revision: if the revision is another one, it tries to insert, and the id is taken. */
    private static WriteModel<Document> write(PersonState state, Layout layout) {
        return new ReplaceOneModel<>(
                at(state, state.revision() - 1), PersonDocument.of(state, layout), new ReplaceOptions().upsert(true));
    }

    /** One plain document rather than {@code $and}, so that the look-up by id is not lost on simpler servers. */
    private static Bson at(PersonState state, long revision) {
        return new Document(PersonDocument.ID, state.id().toString()).append(PersonDocument.REVISION, revision);
    }

    private static Set<UUID> lost(MongoBulkWriteException failure, List<PersonState> states) {
        boolean onlyRaces = failure.getWriteConcernError() == null
                && failure.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
        if (!onlyRaces) {
            throw failure;
        }
        return failure.getWriteErrors().stream()
                .map(BulkWriteError::getIndex)
                .map(index -> states.get(index).id())
                .collect(Collectors.toSet());
    }

    @Override
    public Uni<Set<UUID>> dropNews(List<PersonState> states) {
        List<WriteModel<Document>> writes =
                states.stream().map(MongoPersonStates::dropping).toList();
        return people.bulkWrite(writes, UNORDERED)
                .chain(result -> result.getMatchedCount() == states.size()
                        ? Uni.createFrom().item(Set.of())
                        : writtenSince(states));
    }

    private static WriteModel<Document> dropping(PersonState state) {
        Bson news = Updates.unset(PersonDocument.NEWS);
        return new UpdateOneModel<>(
                at(state, state.revision()),
                state.handingOver() ? news : Updates.combine(news, Updates.unset(PersonDocument.UNFINISHED)));
    }

    private Uni<Set<UUID>> writtenSince(List<PersonState> states) {
        Set<String> unwritten = states.stream()
                .map(state -> state.id() + ":" + state.revision())
                .collect(Collectors.toSet());
        List<String> ids = states.stream().map(state -> state.id().toString()).toList();
        return people.find(in(PersonDocument.ID, ids), new FindOptions().projection(include(PersonDocument.REVISION)))
                .filter(found -> !unwritten.contains(
                        found.getString(PersonDocument.ID) + ":" + found.getLong(PersonDocument.REVISION)))
                .map(MongoPersonStates::id)
                .collect()
                .with(Collectors.toCollection(HashSet::new));
    }

    @Override
    public Uni<Remains> remains(Collection<UUID> ids) {
        return people.find(
                        in(PersonDocument.ID, ids.stream().map(UUID::toString).toList()))
                .map(PersonDocument::remains)
                .collect()
                .with(Collectors.reducing(Remains.NONE, Remains::plus))
                .chain(remains -> months.count(ids).map(archived -> remains.plus(new Remains(0, 0, archived, 0))));
    }

    @Override
    public Uni<Void> clear(Collection<UUID> ids) {
        return months.forget(ids);
    }

    @Override
    public Multi<UUID> inShard(int shard) {
        return people.find(eq(PersonDocument.SHARD, shard), new FindOptions().projection(include(PersonDocument.ID)))
                .map(MongoPersonStates::id);
    }

    @Override
    public Multi<PersonState> statesInShard(int shard) {
        return people.find(eq(PersonDocument.SHARD, shard))
                .group()
                .intoLists()
                .of(100)
                .onItem()
                .transformToUniAndConcatenate(this::toStates)
                .onItem()
                .disjoint();
    }

    @Override
    public Uni<Long> count() {
        return people.estimatedDocumentCount();
    }

    @Override
    public Uni<List<UUID>> flippingIn(Instant from, Instant to, int limit) {
        List<Long> seconds = LongStream.rangeClosed(from.getEpochSecond(), to.getEpochSecond())
                .boxed()
                .toList();
        return ids(in(PersonDocument.FLIP_SECOND, seconds), limit);
    }

    @Override
    public Uni<List<UUID>> overdue(Instant now, int limit) {
        return ids(lte(PersonDocument.FLIP_SECOND, now.getEpochSecond()), limit);
    }

    @Override
    public Uni<List<UUID>> unfinished(int limit) {
        return ids(eq(PersonDocument.UNFINISHED, true), limit);
    }

    private Uni<List<UUID>> ids(Bson filter, int limit) {
        return people.find(
                        filter,
                        new FindOptions().projection(include(PersonDocument.ID)).limit(limit))
                .map(MongoPersonStates::id)
                .collect()
                .asList();
    }

    private static UUID id(Document document) {
        return UUID.fromString(document.getString(PersonDocument.ID));
    }
}
