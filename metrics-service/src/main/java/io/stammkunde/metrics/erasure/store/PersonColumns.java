package io.stammkunde.metrics.erasure.store;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.erasure.PersonTable;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;

/** The columns of people's tables, with their types. */
final class PersonColumns {
    private final String table;
    private final List<Field<?>> fields = new ArrayList<>();

    private PersonColumns(String table) {
        this.table = table;
    }

    static List<Field<?>> of(PersonTable table) {
        var columns = new PersonColumns(table.table());
        return switch (table) {
            case EVENTS ->
                columns.ids("event_key", "profile_id").texts("type", "event").moments("happened_at").fields;
            case ORDERS ->
                columns.ids("order_key", "profile_id")
                        .moments("ordered_at")
                        .amounts("revenue", "discount")
                        .texts("currency")
                        .fields;
            case REVERSALS ->
                columns.ids("order_key", "profile_id")
                        .texts("kind")
                        .moments("reversed_at")
                        .amounts("amount")
                        .texts("currency")
                        .fields;
            case SURVEY_ANSWERS ->
                columns.ids("profile_id", "order_key", "ticket_key")
                        .moments("answered_at")
                        .texts("survey", "kind", "channel", "refused")
                        .amounts("score")
                        .numbers("scale_max")
                        .fields;
            case SURVEY_INVITATIONS ->
                columns.ids("profile_id").moments("sent_at").texts("survey", "kind", "channel").fields;
            case TICKET_STEPS ->
                columns.ids("ticket_key", "profile_id")
                        .texts("step")
                        .moments("happened_at")
                        .texts("channel", "priority")
                        .fields;
            case MENTIONS ->
                columns.ids("profile_id")
                        .moments("mentioned_at")
                        .texts("network")
                        .amounts("sentiment")
                        .all(Columns::longNumber, "followers")
                        .fields;
            case MEMBERSHIPS ->
                columns.ids("profile_id")
                        .texts("segment")
                        .all(Columns::flag, "member")
                        .moments("since")
                        .fields;
            case SCORES ->
                columns.ids("person_id")
                        .numbers("repeats")
                        .reals("recency", "age", "p_alive", "churn_risk", "expected_purchases")
                        .numbers("purchases_low", "purchases_high")
                        .reals("expected_spend", "clv")
                        .texts("currency", "model")
                        .numbers("r", "f", "m")
                        .fields;
            case PUBLISHED_SCORES ->
                columns.ids("person_id")
                        .reals("p_alive", "churn_risk", "expected_purchases", "clv")
                        .numbers("r", "f", "m")
                        .fields;
            case PEOPLE ->
                columns.ids("profile_id", "person_id", "merged_into")
                        .texts("customer_key")
                        .all(Columns::flag, "permitted")
                        .moments("valid_until", "first_seen", "last_seen")
                        .fields;
        };
    }

    /** A row for its reader: instants instead of times without a zone, and nothing where nothing is known. */
    static Map<String, Object> told(Record row) {
        var told = new LinkedHashMap<String, Object>();
        for (var field : row.fields()) {
            var value = row.get(field);
            if (value instanceof LocalDateTime utc) {
                told.put(field.getName(), utc.toInstant(ZoneOffset.UTC));
            } else if (value != null) {
                told.put(field.getName(), value);
            }
        }
        return told;
    }

    private PersonColumns ids(String... names) {
        return all(Columns::uuid, names);
    }

    private PersonColumns texts(String... names) {
        return all(Columns::text, names);
    }

    private PersonColumns moments(String... names) {
        return all(Columns::moment, names);
    }

    private PersonColumns amounts(String... names) {
        return all(Columns::money, names);
    }

    private PersonColumns numbers(String... names) {
        return all(Columns::number, names);
    }

    private PersonColumns reals(String... names) {
        return all(Columns::real, names);
    }

    private PersonColumns all(BiFunction<String, String, ? extends Field<?>> type, String... names) {
        Stream.of(names).forEach(name -> fields.add(type.apply(table, name)));
        return this;
    }
}
