package io.stammkunde.segment.person.store;

import io.stammkunde.segment.person.History;
import io.stammkunde.segment.person.PastEvent;
import io.stammkunde.segment.value.Facts;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;

/** How an event is written: short, for there are many. */
final class EventDocument {
    private EventDocument() {}

    static Document of(PastEvent event) {
        Document document = new Document("i", event.id())
                .append("n", event.name())
                .append("t", event.at().toEpochMilli())
                .append("p", event.purposes().stream().sorted().toList());
        return event.properties().equals(Facts.NONE)
                ? document
                : document.append("d", event.properties().json());
    }

    static PastEvent toEvent(Document document) {
        String properties = document.getString("d");
        return new PastEvent(
                document.getLong("i"),
                document.getString("n"),
                Instant.ofEpochMilli(document.getLong("t")),
                new HashSet<>(document.getList("p", String.class)),
                properties == null ? Facts.NONE : Facts.ofJson(properties));
    }

    static History history(List<PastEvent> events) {
        return events.isEmpty() ? History.EMPTY : History.of(events);
    }
}
