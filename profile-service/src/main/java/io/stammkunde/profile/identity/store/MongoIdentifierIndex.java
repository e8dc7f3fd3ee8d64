package io.stammkunde.profile.identity.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.Claim;
import io.stammkunde.profile.identity.IdentifierIndex;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;

/** One document for each identifier; its {@code _id} is type and value, so that the store refuses a second owner. */
@ApplicationScoped
class MongoIdentifierIndex implements IdentifierIndex {
    private static final String COLLECTION = "identifiers";
    private static final String PROFILE = "profile";

    private final ProfileDatabase database;

    MongoIdentifierIndex(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Identifier, UUID>> owners(Collection<Identifier> identifiers) {
        if (identifiers.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var keys = identifiers.stream()
                .collect(Collectors.toMap(MongoIdentifierIndex::key, identifier -> identifier, (a, b) -> a));
        return database.collection(COLLECTION)
                .find(in("_id", keys.keySet()))
                .collect()
                .asMap(found -> keys.get(found.getString("_id")), found -> UUID.fromString(found.getString(PROFILE)));
    }

    @Override
    public Uni<Void> claim(List<Claim> claims) {
        return database.writeAll(
                COLLECTION, claims.stream().map(MongoIdentifierIndex::write).toList());
    }

    @Override
    public Uni<Void> redirect(List<Claim> claims) {
        return database.writeWhatFits(
                COLLECTION, claims.stream().map(MongoIdentifierIndex::write).toList());
    }

    private static WriteModel<Document> write(Claim claim) {
        var key = key(claim.identifier());
        var to = claim.to().toString();
        return claim.from() == null
                ? new InsertOneModel<>(new Document("_id", key).append(PROFILE, to))
                : new UpdateOneModel<>(
                        and(eq("_id", key), eq(PROFILE, claim.from().toString())), set(PROFILE, to));
    }

    private static String key(Identifier identifier) {
        return identifier.type() + ":" + identifier.value();
    }
}
