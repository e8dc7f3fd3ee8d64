package io.stammkunde.profile.quality.store;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import io.quarkus.mongodb.FindOptions;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.quality.Quarantine;
import io.stammkunde.profile.quality.QuarantinedEvent;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document an item; a fingerprint of source and content tells a repeated batch's items apart from new ones. */
@ApplicationScoped
class MongoQuarantine implements Quarantine {
    private static final String COLLECTION = "quarantine";

    private final ProfileDatabase database;

    MongoQuarantine(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(List<QuarantinedEvent> events) {
        return database.writeWhatFits(
                COLLECTION,
                events.stream()
                        .<WriteModel<Document>>map(event -> new InsertOneModel<>(document(event)))
                        .toList());
    }

    @Override
    public Uni<List<QuarantinedEvent>> page(Optional<UUID> after, int limit) {
        Bson condition = after.<Bson>map(id -> lt("_id", id.toString())).orElseGet(Filters::empty);
        return database.collection(COLLECTION)
                .find(condition, new FindOptions().sort(Sorts.descending("_id")).limit(limit))
                .map(MongoQuarantine::event)
                .collect()
                .asList();
    }

    @Override
    public Uni<Void> remove(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.collection(COLLECTION)
                        .deleteMany(in("_id", ids.stream().map(UUID::toString).toList()))
                        .replaceWithVoid();
    }

    @Override
    public Uni<Long> size() {
        return database.collection(COLLECTION).countDocuments();
    }

    private static Document document(QuarantinedEvent event) {
        return new Document("_id", event.id().toString())
                .append("fingerprint", fingerprint(event))
                .append("at", Date.from(event.receivedAt()))
                .append("source", event.sourceId().toString())
                .append("index", event.index())
                .append("reason", event.reason())
                .append("field", event.field())
                .append("event", event.event());
    }

    private static QuarantinedEvent event(Document document) {
        return new QuarantinedEvent(
                UUID.fromString(document.getString("_id")),
                document.getDate("at").toInstant(),
                UUID.fromString(document.getString("source")),
                document.getInteger("index"),
                document.getString("reason"),
                document.getString("field"),
                document.getString("event"));
    }

    private static String fingerprint(QuarantinedEvent event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(event.sourceId().toString().getBytes(UTF_8));
            digest.update(event.field().getBytes(UTF_8));
            digest.update(event.event().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }
}
