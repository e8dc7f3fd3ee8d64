package io.stammkunde.metrics.testshop;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.DatabaseSettings;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.MembershipRow;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.ingest.PersonRow;
import io.stammkunde.metrics.ingest.store.DuckDbFigureStore;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A store in a folder, filled through the same code as from Kafka. */
public final class Shop implements AutoCloseable {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** The time in every test, unless it says otherwise. */
    public static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

    private static final UUID SOURCE = UUID.fromString("00000000-0000-7000-8000-00000000000a");

    public final MetricsConfig config;
    public final FiguresDatabase database;
    public final FigureStore store;
    public final ReportingCalendar calendar;
    public final Currencies currencies;

    private final InterpretEvents interpret;
    private final Map<UUID, Long> revisions = new HashMap<>();

    public Shop(Path folder) {
        this(TestConfig.in(folder));
    }

    public Shop(MetricsConfig config) {
        this.config = config;
        database = FiguresDatabase.open(new DatabaseSettings(
                config.database().file(), "1GB", 2, 2, 8, config.database().timeLimit(), ZONE));
        store = new DuckDbFigureStore(database);
        calendar = new ReportingCalendar(config, Clock.fixed(NOW, ZONE));
        currencies = new Currencies(config);
        interpret = new InterpretEvents(config);
    }

    /** The profile id of a person with a name. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public void permit(String... names) {
        people(List.of(names).stream().map(name -> person(name, true, null)).toList());
    }

    public void withdraw(String name) {
        people(List.of(person(name, false, null)));
    }

    public void permitUntil(String name, Instant until) {
        people(List.of(person(name, true, until)));
    }

    public void merge(String absorbed, String survivor) {
        people(List.of(new PersonRow(
                id(absorbed), next(absorbed), id(survivor), List.of(), "", false, null, null, null, false)));
    }

    public void erase(String name) {
        people(List.of(new PersonRow(id(name), next(name), null, List.of(), name, false, null, null, null, true)));
    }

    public void people(Collection<PersonRow> rows) {
        store.add(PeopleBatch.of(new ArrayList<>(rows), List.of())).await().indefinitely();
    }

    public PersonRow person(String name, boolean permitted, @Nullable Instant until) {
        return new PersonRow(
                id(name),
                next(name),
                null,
                List.of(),
                name,
                permitted,
                until,
                Instant.parse("2000-01-01T00:00:00Z"),
                NOW,
                false);
    }

    private long next(String name) {
        return revisions.merge(id(name), 1L, Long::sum);
    }

    public void events(ResolvedEventV1... events) {
        events(List.of(events));
    }

    public void events(List<ResolvedEventV1> events) {
        store.add(EventBatch.of(events.stream().map(interpret::handle).toList(), List.of()))
                .await()
                .indefinitely();
    }

    public static ResolvedEventV1 order(String person, String orderId, String day, String revenue) {
        return order(person, orderId, noon(day), revenue, "EUR");
    }

    public static ResolvedEventV1 order(String person, String orderId, Instant at, String revenue, String currency) {
        return event(
                "order-" + orderId,
                person,
                "Order Completed",
                at,
                Map.of("order_id", orderId, "revenue", new BigDecimal(revenue), "currency", currency));
    }

    public static ResolvedEventV1 event(
            String eventId, String person, String name, Instant at, Map<String, Object> properties) {
        return new ResolvedEventV1(
                SOURCE + ":" + eventId,
                eventId,
                SOURCE,
                id(person),
                "track",
                name,
                at,
                at.plusSeconds(1),
                properties,
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of("analytics"));
    }

    public void enter(String segment, String... names) {
        memberships(segment, true, names);
    }

    public void leave(String segment, String... names) {
        memberships(segment, false, names);
    }

    private void memberships(String segment, boolean member, String... names) {
        var rows = Stream.of(names)
                .map(name -> new MembershipRow(id(name), segment, member, NOW))
                .toList();
        store.add(MembershipBatch.of(rows, List.of())).await().indefinitely();
    }

    /**
     * What the latest scoring says of somebody.
     *
     * @param churnRisk 1 − P(alive), or null where the model cannot tell
     */
    public void score(String name, @Nullable Double churnRisk, double clv, String currency) {
        database.keep((sql, connection) -> sql.execute("""
                        INSERT INTO scores (person_id, repeats, recency, age, p_alive, expected_purchases, clv, currency, r, f, m, churn_risk)
                        VALUES (?, 1, 1, 1, 0.5, 1, ?, ?, 1, 1, 1, ?)
                        """, id(name), clv, currency, churnRisk))
                .await()
                .indefinitely();
    }

    /** The same event from another source. */
    public static ResolvedEventV1 from(UUID source, ResolvedEventV1 event) {
        return copy(event, source, event.receivedAt());
    }

    /** The same event, received at another time. */
    public static ResolvedEventV1 receivedAt(Instant at, ResolvedEventV1 event) {
        return copy(event, event.sourceId(), at);
    }

    private static ResolvedEventV1 copy(ResolvedEventV1 event, UUID source, Instant receivedAt) {
        return new ResolvedEventV1(
                source + ":" + event.messageId(),
                event.messageId(),
                source,
                event.profileId(),
                event.type(),
                event.event(),
                event.timestamp(),
                receivedAt,
                event.properties(),
                Map.of(),
                Map.of(),
                Map.of(),
                event.purposes());
    }

    public static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
    }

    @Override
    public void close() {
        database.close();
    }
}
