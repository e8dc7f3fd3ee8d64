package io.stammkunde.profile.score.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import io.smallrye.mutiny.Uni;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.score.PersonScores;
import io.stammkunde.profile.score.ScoreBook;
import io.stammkunde.profile.storage.ProfileDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * One document a person. Its values are one field of JSON, which keeps numbers exact. Earlier scores than those known match
 * nothing, and as a new document they meet the id that is there already.
 */
@ApplicationScoped
class MongoScoreBook implements ScoreBook {
    private static final String COLLECTION = "scores";
    private static final String AT = "at";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final ProfileDatabase database;

    MongoScoreBook(ProfileDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Void> keep(Map<UUID, PersonScores> scores) {
        List<WriteModel<Document>> writes = scores.entrySet().stream()
                .map(entry -> write(entry.getKey(), entry.getValue()))
                .toList();
        return database.writeWhatFits(COLLECTION, writes);
    }

    private static WriteModel<Document> write(UUID profile, PersonScores scores) {
        var at = Date.from(scores.at());
        var notLater = and(eq("_id", profile.toString()), lte(AT, at));
        return scores.isEmpty()
                ? new DeleteOneModel<>(notLater)
                : new ReplaceOneModel<>(
                        notLater,
                        new Document("_id", profile.toString())
                                .append(AT, at)
                                .append("model", scores.model())
                                .append("values", json(scores.values())),
                        UPSERT);
    }

    @Override
    public Uni<Optional<PersonScores>> of(UUID profileId) {
        return database.collection(COLLECTION)
                .find(eq("_id", profileId.toString()))
                .map(MongoScoreBook::scores)
                .collect()
                .first()
                .map(Optional::ofNullable);
    }

    private static PersonScores scores(Document document) {
        return new PersonScores(
                document.getDate(AT).toInstant(), document.getString("model"), values(document.getString("values")));
    }

    private static String json(Map<String, Object> values) {
        try {
            return WireJson.MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON did not become JSON again", impossible);
        }
    }

    private static Map<String, Object> values(String json) {
        try {
            return WireJson.MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored scores are not JSON", impossible);
        }
    }
}
