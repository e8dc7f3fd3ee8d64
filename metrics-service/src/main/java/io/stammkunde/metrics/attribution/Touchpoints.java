package io.stammkunde.metrics.attribution;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.TrackedEvents;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Reads paths. A touchpoint belongs to the next order of its person if that order comes within the window; an order is
 * never shared with touchpoints from before the one before it. Touchpoints of the period that no order followed in time
 * are paths that ended without one. Equal paths are counted together.
 */
final class Touchpoints {
    /** Between the channels of a path; a control character, which no channel has after cleaning. */
    private static final String SEPARATOR = "\u001f";

    private static final int LONGEST_NAME = 100;
    private static final String TIMELINE = "timeline";
    private static final String TOUCHES = "touch";
    private static final Field<UUID> PERSON = Columns.uuid(TOUCHES, "person_id");
    private static final Field<LocalDateTime> AT = Columns.moment(TOUCHES, "at");
    private static final Field<UUID> KEY = Columns.uuid(TOUCHES, "event_key");
    private static final Field<String> CHANNEL = Columns.text(TOUCHES, "channel");
    private static final Field<LocalDateTime> NEXT_ORDER = Columns.moment(TOUCHES, "next_order");
    private static final Field<LocalDateTime> FIRST_ORDER = Columns.moment(TOUCHES, "first_order");

    private final AttributionQuestion question;
    private final LocalDateTime from;
    private final LocalDateTime windowStart;
    private final Instant start;
    private final Instant end;
    private final Instant now;

    Touchpoints(AttributionQuestion question, ReportingCalendar calendar) {
        this.question = question;
        now = calendar.now();
        start = calendar.startOf(question.period().from());
        end = calendar.startOf(question.period().to());
        from = Columns.utc(start);
        windowStart = Columns.utc(start.minus(question.windowDays(), ChronoUnit.DAYS));
    }

    /** Orders of the period, those without a touchpoint included, and their value in a currency. */
    Orders orders(DSLContext sql, String currency) {
        var row = sql.select(count(), coalesce(sum(Columns.money("sale", "value")), inline(0)))
                .from(sales(currency))
                .fetchSingle();
        return new Orders(row.value1(), row.value2().doubleValue());
    }

    /** How many orders there were, and what they were worth. */
    record Orders(long count, double value) {}

    /** All paths, in an order of their own. */
    List<TouchPath> paths(DSLContext sql, String currency) {
        var path = Columns.text("journey", "path");
        var converted = Columns.flag("journey", "converted");
        var value = coalesce(sum(Columns.money("sale", "value")), inline(0));
        var rows = sql.select(path, converted, count(), value)
                .from(journeys())
                .leftJoin(sales(currency))
                .on(Columns.uuid("sale", "person_id").eq(Columns.uuid("journey", "person_id")))
                .and(Columns.moment("sale", "at").eq(Columns.moment("journey", "next_order")))
                .and(converted)
                .groupBy(path, converted)
                .orderBy(path, converted)
                .fetch();
        var paths = new ArrayList<TouchPath>();
        for (var row : rows) {
            var channels = Arrays.asList(row.value1().split(SEPARATOR, -1));
            boolean ordered = row.value2();
            paths.add(new TouchPath(
                    channels,
                    ordered ? row.value3() : 0,
                    ordered ? row.value4().doubleValue() : 0,
                    ordered ? 0 : row.value3()));
        }
        return paths;
    }

    /** Touchpoints that lead to the same order, or to none, as one path. */
    private Table<?> journeys() {
        var inTime = NEXT_ORDER
                .isNotNull()
                .and(condition("{0} - {1} <= {2} * interval 1 day", NEXT_ORDER, AT, inline(question.windowDays())));
        var converted = field(inTime);
        var path = field(
                "array_to_string(list({0} order by {1}, {2}), {3})",
                SQLDataType.VARCHAR, CHANNEL, AT, KEY, inline(SEPARATOR));
        var beforeFirst = FIRST_ORDER.isNull().or(AT.le(FIRST_ORDER));
        return select(PERSON, NEXT_ORDER, converted.as("converted"), path.as("path"))
                .from(timeline())
                .where(CHANNEL.isNotNull())
                .and(inTime.and(NEXT_ORDER.ge(from)).or(not(inTime).and(AT.ge(from))))
                .and(question.firstOrdersOnly() ? beforeFirst : noCondition())
                .groupBy(PERSON, NEXT_ORDER, converted)
                .asTable("journey");
    }

    /** Touchpoints and orders of each person in the order of time, each with the next order from there. */
    private Table<?> timeline() {
        var events = touches().unionAll(orderTimes()).asTable(TIMELINE);
        var person = Columns.uuid(TIMELINE, "person_id");
        var at = Columns.moment(TIMELINE, "at");
        var order = Columns.moment(TIMELINE, "ordered_at");
        return select(
                        person,
                        at,
                        Columns.uuid(TIMELINE, "event_key"),
                        Columns.text(TIMELINE, "channel"),
                        min(order)
                                .over()
                                .partitionBy(person)
                                // at the same instant the touchpoint comes first
                                .orderBy(at, order.nullsFirst())
                                .rowsBetweenCurrentRow()
                                .andUnboundedFollowing()
                                .as("next_order"),
                        min(order).over().partitionBy(person).as("first_order"))
                .from(events)
                .asTable(TOUCHES);
    }

    private Select<Record5<UUID, LocalDateTime, UUID, String, LocalDateTime>> touches() {
        var found = question.by().properties().stream().map(Touchpoints::named).toList();
        var channel = coalesce(castNull(SQLDataType.VARCHAR), found.toArray(Field<?>[]::new));
        return select(
                        TrackedEvents.PERSON.as("person_id"),
                        TrackedEvents.MOMENT.as("at"),
                        TrackedEvents.KEY.as("event_key"),
                        clean(channel).as("channel"),
                        castNull(SQLDataType.LOCALDATETIME).as("ordered_at"))
                .from(TrackedEvents.visits(windowStartInstant(), end, now))
                .where(clean(channel).isNotNull());
    }

    private Instant windowStartInstant() {
        return start.minus(question.windowDays(), ChronoUnit.DAYS);
    }

    private Select<Record5<UUID, LocalDateTime, UUID, String, LocalDateTime>> orderTimes() {
        var relevant = question.firstOrdersOnly() ? noCondition() : Purchases.MOMENT.ge(windowStart);
        return select(
                        Purchases.PERSON.as("person_id"),
                        Purchases.MOMENT.as("at"),
                        castNull(SQLDataType.UUID).as("event_key"),
                        castNull(SQLDataType.VARCHAR).as("channel"),
                        Purchases.MOMENT.as("ordered_at"))
                .from(Purchases.before(end, null, now))
                .where(relevant);
    }

    /** Orders of the period; those of one person at the same instant are one. */
    private Table<?> sales(String currency) {
        var value = sum(Purchases.REVENUE).filterWhere(Purchases.CURRENCY.eq(currency));
        var first = min(Purchases.MOMENT);
        if (question.firstOrdersOnly()) {
            var firsts = select(Purchases.PERSON.as("person_id"), first.as("first_order"))
                    .from(Purchases.before(end, null, now))
                    .groupBy(Purchases.PERSON)
                    .asTable("debut");
            return select(Purchases.PERSON, Purchases.MOMENT.as("at"), value.as("value"))
                    .from(Purchases.in(question.period(), null, now))
                    .join(firsts)
                    .on(Columns.uuid("debut", "person_id").eq(Purchases.PERSON))
                    .and(Columns.moment("debut", "first_order").eq(Purchases.MOMENT))
                    .groupBy(Purchases.PERSON, Purchases.MOMENT)
                    .asTable("sale");
        }
        return select(Purchases.PERSON, Purchases.MOMENT.as("at"), value.as("value"))
                .from(Purchases.in(question.period(), null, now))
                .groupBy(Purchases.PERSON, Purchases.MOMENT)
                .asTable("sale");
    }

    /** A property, or else the parameter of this name in the address of the page. */
    private static Field<String> named(String property) {
        if (!property.startsWith("utm_")) {
            return TrackedEvents.property(property);
        }
        return coalesce(
                TrackedEvents.property(property),
                parameter(TrackedEvents.property("search"), property),
                parameter(TrackedEvents.property("url"), property));
    }

    private static Field<String> parameter(Field<String> address, String name) {
        return field(
                "nullif(url_decode(replace(regexp_extract({0}, {1}, 1), '+', ' ')), '')",
                SQLDataType.VARCHAR, address, inline("[?&]" + name + "=([^&#]*)"));
    }

    /** Without case, control characters and blanks around it, and of a length that a report can show. */
    private static Field<String> clean(Field<String> name) {
        return field(
                "nullif(trim(left(regexp_replace({0}, '[[:cntrl:]]', ' ', 'g'), {1})), '')",
                SQLDataType.VARCHAR, lower(name), inline(LONGEST_NAME));
    }
}
