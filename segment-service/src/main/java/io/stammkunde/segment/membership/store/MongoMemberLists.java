package io.stammkunde.segment.membership.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.Cursor;
import io.stammkunde.http.Page;
import io.stammkunde.segment.SegmentConfig;
import io.stammkunde.segment.definition.SegmentSizes;
import io.stammkunde.segment.membership.MemberLists;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Standing;
import io.stammkunde.segment.person.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** {@code _id} is segment and person; {@code list} says which list the person is on, and finds all who are. */
@ApplicationScoped
class MongoMemberLists implements MemberLists, SegmentSizes {
    private static final Logger LOG = Logger.getLogger(MongoMemberLists.class);
    private static final String LIST = "list";
    private static final String PERSON = "person";

    private final ReactiveMongoCollection<Document> members;
    private final SegmentConfig.Store pauses;

    MongoMemberLists(
            ReactiveMongoClient client,
            @ConfigProperty(name = "quarkus.mongodb.database") String database,
            SegmentConfig config) {
        this.pauses = config.store();
        this.members = client.getDatabase(database).getCollection("members");
    }

    void onStart(@Observes StartupEvent start) {
        members.createIndexes(
                        List.of(new IndexModel(Indexes.ascending(LIST)), new IndexModel(Indexes.ascending(PERSON))))
                .onFailure()
                .retry()
                .withBackOff(pauses.minPause(), pauses.maxPause())
                .indefinitely()
                .subscribe()
                .with(_ -> LOG.debug("Index of members is there"), failure -> LOG.error("No index", failure));
    }

    private static String list(String segment, Status status) {
        return segment + ":" + status;
    }

    private static String id(String segment, Object person) {
        return segment + ":" + person;
    }

    @Override
    public Uni<Void> record(List<PersonState> people) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        people.forEach(person -> person.news().stream()
                .map(News::segment)
                .distinct()
                .forEach(segment -> writes.add(write(segment, person))));
        return writes.isEmpty()
                ? Uni.createFrom().voidItem()
                : members.bulkWrite(writes, new BulkWriteOptions().ordered(false))
                        .replaceWithVoid();
    }

    private static WriteModel<Document> write(String segment, PersonState person) {
        Standing standing = person.standings().get(segment);
        Bson byId = eq("_id", id(segment, person.id()));
        if (standing == null) {
            return new DeleteOneModel<>(byId);
        }
        Document document = new Document("_id", id(segment, person.id()))
                .append(LIST, list(segment, standing.status()))
                .append(PERSON, person.id().toString())
                .append("since", standing.since().toEpochMilli())
                .append("version", standing.version());
        return new ReplaceOneModel<>(byId, document, new ReplaceOptions().upsert(true));
    }

    @Override
    public Uni<Page<Member>> members(String segment, int limit, @Nullable String cursor) {
        Document filter = new Document(LIST, list(segment, Status.MEMBER));
        if (cursor != null) {
            String last = id(segment, Cursor.decode(cursor, 1).getFirst());
            filter.append("_id", new Document("$gt", last));
        }
        FindOptions options = new FindOptions().sort(Sorts.ascending("_id")).limit(limit + 1);
        return members.find(filter, options)
                .map(MongoMemberLists::member)
                .collect()
                .asList()
                .map(found -> page(found, limit));
    }

    @Override
    public Uni<Long> entries(Collection<UUID> people) {
        return members.countDocuments(of(people));
    }

    @Override
    public Uni<Void> strike(Collection<UUID> people) {
        return members.deleteMany(of(people)).replaceWithVoid();
    }

    private static Bson of(Collection<UUID> people) {
        return in(PERSON, people.stream().map(UUID::toString).toList());
    }

    private static Member member(Document document) {
        return new Member(UUID.fromString(document.getString(PERSON)), Instant.ofEpochMilli(document.getLong("since")));
    }

    private static Page<Member> page(List<Member> found, int limit) {
        return found.size() <= limit
                ? Page.of(found)
                : new Page<>(
                        found.subList(0, limit),
                        Cursor.encode(found.get(limit - 1).profileId().toString()));
    }

    @Override
    public Uni<Map<String, Size>> of(List<String> segments) {
        return Multi.createFrom()
                .iterable(segments)
                .onItem()
                .transformToUniAndConcatenate(segment -> size(segment).map(size -> Map.entry(segment, size)))
                .collect()
                .in(HashMap::new, (sizes, entry) -> sizes.put(entry.getKey(), entry.getValue()));
    }

    private Uni<Size> size(String segment) {
        return members.countDocuments(eq(LIST, list(segment, Status.MEMBER)))
                .chain(in -> members.countDocuments(eq(LIST, list(segment, Status.LEFT_OUT)))
                        .map(leftOut -> new Size(in, leftOut)));
    }
}
