package io.stammkunde.profile.timeline.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.profile.profile.LogPlace;
import io.stammkunde.profile.storage.ProfileDatabase;
import io.stammkunde.profile.timeline.EventStore;
import io.stammkunde.profile.timeline.StoredEvent;
import io.stammkunde.profile.timeline.TimelinePosition;
import io.stammkunde.profile.timeline.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document an event, under source and message id; its place in the log tells redelivery from repetition. */
@ApplicationScoped
class MongoEventStore implements EventStore {
    private static final String COLLECTION = "events";
    private static final String PARTITION = "p";
    private static final String OFFSET = "o";
    private static final String PROFILE = "profile";
    private static final String AT = "at";
    /** Of somebody who was erased. */
    private static final String ONLY_KEPT_BY_LAW = "kept";

    private static final String STRAGGLER = "straggler";

    private final ProfileDatabase database;

    MongoEventStore(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Map<String, Trace>> traces(Collection<String> eventIds) {
        return eventIds.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : database.collection(COLLECTION)
                        .find(
                                in("_id", eventIds),
                                new FindOptions()
                                        .projection(Projections.include(
                                                PARTITION, OFFSET, PROFILE, STRAGGLER, EventDocuments.PURPOSES)))
                        .collect()
                        .asMap(found -> found.getString("_id"), MongoEventStore::trace);
    }

    private static Trace trace(Document document) {
        var profile = document.getString(PROFILE);
        return new Trace(
                new LogPlace(document.getInteger(PARTITION), document.getLong(OFFSET)),
                profile == null ? null : UUID.fromString(profile),
                document.getBoolean(STRAGGLER, false),
                EventDocuments.purposes(document));
    }

    @Override
    public Uni<Void> write(List<StoredEvent> events) {
        return database.writeAll(
                COLLECTION, events.stream().map(MongoEventStore::write).toList());
    }

    private static WriteModel<Document> write(StoredEvent event) {
        var document = new Document("_id", event.eventId())
                .append(PARTITION, event.place().partition())
                .append(OFFSET, event.place().offset());
        if (event.content() != null) {
            document.append(PROFILE, event.content().profileId().toString())
                    .append(AT, Date.from(event.content().timestamp()));
            EventDocuments.describe(event.content(), document);
            if (event.isStraggler()) {
                document.append(STRAGGLER, true);
            }
        }
        return event.again()
                ? new ReplaceOneModel<>(
                        and(
                                eq("_id", event.eventId()),
                                eq(PARTITION, event.place().partition()),
                                eq(OFFSET, event.place().offset())),
                        document)
                : new InsertOneModel<>(document);
    }

    @Override
    public Uni<List<ResolvedEventV1>> timeline(
            Collection<UUID> profileIds, @Nullable TimelinePosition after, int limit) {
        Bson whose = in(PROFILE, profileIds.stream().map(UUID::toString).toList());
        return database.collection(COLLECTION)
                .find(
                        after == null ? whose : and(whose, olderThan(after)),
                        new FindOptions().sort(Sorts.descending(AT, "_id")).limit(limit))
                .map(MongoEventStore::event)
                .collect()
                .asList();
    }

    @Override
    public Uni<List<ResolvedEventV1>> inOrder(@Nullable String after, int limit) {
        Bson kept = and(exists(PROFILE), exists(ONLY_KEPT_BY_LAW, false));
        return database.collection(COLLECTION)
                .find(
                        after == null ? kept : and(gt("_id", after), kept),
                        new FindOptions().sort(Sorts.ascending("_id")).limit(limit))
                .map(MongoEventStore::event)
                .collect()
                .asList();
    }

    @Override
    public Uni<Long> estimate() {
        return database.collection(COLLECTION).estimatedDocumentCount();
    }

    private static ResolvedEventV1 event(Document document) {
        return EventDocuments.event(
                document,
                UUID.fromString(document.getString(PROFILE)),
                document.getDate(AT).toInstant());
    }

    private static Bson olderThan(TimelinePosition position) {
        var at = Date.from(position.timestamp());
        return or(lt(AT, at), and(eq(AT, at), lt("_id", position.eventId())));
    }
}
