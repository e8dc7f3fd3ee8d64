package io.stammkunde.segment.person.store;

import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import io.stammkunde.segment.person.Reason;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.person.Standing;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.value.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a person's state is written. Names that come from outside are values, never field names. */
final class PersonDocument {
    static final String ID = "_id";
    static final String REVISION = "rev";
    static final String SHARD = "shard";
    static final String FLIP_SECOND = "flip";
    static final String UNFINISHED = "todo";
    static final String NEWS = "news";

    private PersonDocument() {}

    /** The document of a state whose history is kept apart but for these events. */
    static Document of(PersonState state, Layout layout) {
        Person person = state.person();
        Document document = new Document(ID, person.id().toString())
                .append(REVISION, state.revision())
                .append(SHARD, shard(person.id()))
                .append("profile", state.profileRevision())
                .append("traits", person.traits().json())
                .append("permissions", permissions(person.permissions()))
                .append("scores", scores(person.scores()))
                .append(
                        "events",
                        layout.inline().stream().map(EventDocument::of).toList())
                .append("standings", standings(state.standings()))
                .append("flips", flips(state.flips()));
        fate(document, state.fate());
        putIf(!layout.archive().isEmpty(), document, "archive", new Document(new HashMap<>(layout.archive())));
        putIf(
                !state.news().isEmpty(),
                document,
                NEWS,
                state.news().stream().map(PersonDocument::news).toList());
        putIf(state.unfinished(), document, UNFINISHED, true);
        Instant flip = state.nextFlip();
        putIf(flip != null, document, FLIP_SECOND, flip == null ? null : secondFrom(flip));
        return document;
    }

    private static void putIf(boolean there, Document document, String field, @Nullable Object value) {
        if (there) {
            document.append(field, value);
        }
    }

    static int shard(UUID id) {
        return Math.floorMod(id.hashCode(), PersonStates.SHARDS);
    }

    /** The first full second at which the flip is past. */
    static long secondFrom(Instant flip) {
        return flip.getNano() == 0 ? flip.getEpochSecond() : flip.getEpochSecond() + 1;
    }

    private static List<Document> permissions(Map<String, Permission> permissions) {
        List<Document> documents = new ArrayList<>();
        permissions.forEach((purpose, permission) -> documents.add(new Document("purpose", purpose)
                .append("permitted", permission.permitted())
                .append("reason", permission.reason())
                .append("until", millis(permission.validUntil()))));
        return documents;
    }

    private static Document scores(Scores scores) {
        List<Document> numbers = new ArrayList<>();
        scores.numbers()
                .forEach((name, number) ->
                        numbers.add(new Document("name", name).append("number", number.toPlainString())));
        return new Document("at", scores.at().toEpochMilli()).append("numbers", numbers);
    }

    private static List<Document> standings(Map<String, Standing> standings) {
        List<Document> documents = new ArrayList<>();
        standings.forEach((segment, standing) -> documents.add(new Document("segment", segment)
                .append("status", standing.status().name())
                .append("since", standing.since().toEpochMilli())
                .append("version", standing.version())));
        return documents;
    }

    private static List<Document> flips(Map<String, Instant> flips) {
        List<Document> documents = new ArrayList<>();
        flips.forEach((segment, at) -> documents.add(new Document("segment", segment).append("at", at.toEpochMilli())));
        return documents;
    }

    private static Document news(News news) {
        return new Document("segment", news.segment())
                .append("version", news.version())
                .append("was", news.was().name())
                .append("is", news.is().name())
                .append("since", news.since().toEpochMilli())
                .append("reason", news.reason().name());
    }

    private static void fate(Document document, Fate fate) {
        switch (fate) {
            case Fate.Active _ -> {}
            case Fate.Absorbed absorbed ->
                document.append("into", absorbed.into().toString()).append("handedOver", absorbed.handedOver());
            case Fate.Erased _ -> document.append("erased", true);
        }
    }

    /**
     * The state that a document holds.
     *
     * @param archived the events that are kept apart
     */
    static PersonState toState(Document document, List<PastEvent> archived) {
        List<PastEvent> events = new ArrayList<>(archived);
        list(document, "events").forEach(event -> events.add(EventDocument.toEvent(event)));
        Person person = new Person(
                UUID.fromString(document.getString(ID)),
                Facts.ofJson(document.getString("traits")),
                toPermissions(document),
                toScores(document),
                EventDocument.history(events));
        return new PersonState(
                document.getLong(REVISION),
                document.getLong("profile"),
                toFate(document),
                person,
                toStandings(document),
                toFlips(document),
                list(document, NEWS).stream().map(PersonDocument::toNews).toList(),
                archive(document));
    }

    /** How much a document holds beyond what marks an erased person. */
    static PersonStates.Remains remains(Document document) {
        PersonState state = toState(document, List.of());
        boolean bare = state.fate() instanceof Fate.Erased
                && state.person().equals(Person.unknown(state.id()))
                && state.standings().isEmpty()
                && state.flips().isEmpty();
        return new PersonStates.Remains(
                bare ? 0 : 1,
                state.person().history().events().size(),
                0,
                state.news().size());
    }

    private static List<Document> list(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }

    static Map<String, Long> archive(Document document) {
        Map<String, Long> archive = new HashMap<>();
        document.get("archive", new Document())
                .forEach((month, content) -> archive.put(month, ((Number) content).longValue()));
        return archive;
    }

    private static Map<String, Permission> toPermissions(Document document) {
        Map<String, Permission> permissions = new HashMap<>();
        for (Document each : list(document, "permissions")) {
            permissions.put(
                    each.getString("purpose"),
                    new Permission(
                            each.getBoolean("permitted"), each.getString("reason"), instant(each.getLong("until"))));
        }
        return permissions;
    }

    /** None in documents of before there were scores. */
    private static Scores toScores(Document document) {
        Document stored = document.get("scores", Document.class);
        if (stored == null) {
            return Scores.NONE;
        }
        Map<String, BigDecimal> numbers = new HashMap<>();
        list(stored, "numbers")
                .forEach(each -> numbers.put(each.getString("name"), new BigDecimal(each.getString("number"))));
        return new Scores(Instant.ofEpochMilli(stored.getLong("at")), numbers);
    }

    private static Map<String, Standing> toStandings(Document document) {
        Map<String, Standing> standings = new HashMap<>();
        for (Document each : list(document, "standings")) {
            Status status = Status.valueOf(each.getString("status"));
            Instant since = Instant.ofEpochMilli(each.getLong("since"));
            standings.put(each.getString("segment"), new Standing(status, since, each.getInteger("version")));
        }
        return standings;
    }

    private static Map<String, Instant> toFlips(Document document) {
        Map<String, Instant> flips = new HashMap<>();
        list(document, "flips")
                .forEach(each -> flips.put(each.getString("segment"), Instant.ofEpochMilli(each.getLong("at"))));
        return flips;
    }

    private static News toNews(Document each) {
        return new News(
                each.getString("segment"),
                each.getInteger("version"),
                Status.valueOf(each.getString("was")),
                Status.valueOf(each.getString("is")),
                Instant.ofEpochMilli(each.getLong("since")),
                Reason.valueOf(each.getString("reason")));
    }

    private static Fate toFate(Document document) {
        String into = document.getString("into");
        if (into != null) {
            return new Fate.Absorbed(UUID.fromString(into), document.getBoolean("handedOver", false));
        }
        return document.getBoolean("erased", false) ? new Fate.Erased() : new Fate.Active();
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
