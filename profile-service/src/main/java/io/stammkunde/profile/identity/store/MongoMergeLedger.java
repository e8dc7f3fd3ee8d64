package io.stammkunde.profile.identity.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.identity.Merge;
import io.stammkunde.profile.identity.MergeLedger;
import io.stammkunde.profile.identity.RefusedMatch;
import io.stammkunde.profile.profile.store.ProfileDocuments;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * A merge has the absorbed profile's id, as a profile is absorbed once; a refusal has the event's id and the identifier's
 * type.
 */
@ApplicationScoped
class MongoMergeLedger implements MergeLedger {
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final ProfileDatabase database;

    MongoMergeLedger(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> announce(List<Merge> merges) {
        return database.writeAll(
                "merges",
                merges.stream()
                        .map(MongoMergeLedger::document)
                        .map(MongoMergeLedger::upsert)
                        .toList());
    }

    @Override
    public Uni<Void> refuse(List<RefusedMatch> refusals) {
        return database.writeAll(
                "refused_matches",
                refusals.stream()
                        .map(MongoMergeLedger::document)
                        .map(MongoMergeLedger::upsert)
                        .toList());
    }

    private static WriteModel<Document> upsert(Document document) {
        return new ReplaceOneModel<>(eq("_id", document.get("_id")), document, UPSERT);
    }

    private static Document document(Merge merge) {
        return new Document("_id", merge.absorbed().id().toString())
                .append("survivor", merge.survivor().id().toString())
                .append("evidence", merge.evidence())
                .append("at", Date.from(merge.at()))
                .append("absorbedBefore", ProfileDocuments.of(merge.absorbed()))
                .append("survivorBefore", ProfileDocuments.of(merge.survivor()));
    }

    private static Document document(RefusedMatch refused) {
        var refusal = refused.refusal();
        return new Document(
                        "_id", refused.evidence() + ":" + refusal.identifier().type())
                .append("reason", refusal.reason().name())
                .append("identifier", refusal.identifier().value())
                .append("owner", refusal.owner().toString())
                .append("profile", refused.profileId().toString())
                .append("at", Date.from(refused.at()));
    }
}
