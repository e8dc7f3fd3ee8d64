package io.stammkunde.metrics.quality;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.quality.DataQuality.Duplicates;
import io.stammkunde.metrics.quality.DataQuality.Gap;
import io.stammkunde.metrics.quality.DataQuality.UnusedTrait;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.SmallCells;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;

/** What of the collected data is missing, twice there, or read by nothing. */
final class Collected {
    private static final int MOST_GAPS = 200;
    private static final int MOST_TRAITS = 100;

    private static final Text SAME_ORDER = new Text(
            "Paare verschiedener Personen, die von derselben Bestellung oder derselben Anfrage gemeldet wurden."
                    + " Namen und Adressen kennen die Kennzahlen nicht; nach ihnen wird hier nicht gesucht.",
            "Pairs of different people who told of the same order or the same ticket."
                    + " Figures know no names or addresses; they are not compared here.");

    private Collected() {}

    /** The days on which sources were all but silent; the day that has not ended is none of them. */
    static List<Gap> gaps(DSLContext sql, Period asked, LocalDate today) {
        var end = asked.to().isAfter(today) ? today : asked.to();
        if (!asked.from().isBefore(end)) {
            return List.of();
        }
        var period = new Period(asked.from(), end);
        var source = Columns.uuid("events", "source_id");
        var day = Columns.day("events", "happened_on");
        var firsts = sql.select(source, min(day))
                .from(table(name("events")))
                .groupBy(source)
                .fetchMap(source, min(day));
        var counts = new HashMap<UUID, NavigableMap<LocalDate, Long>>();
        sql.select(source, day, count())
                .from(table(name("events")))
                .where(day.ge(period.from().minusWeeks(Silences.WEEKS)))
                .and(day.lt(period.to()))
                .groupBy(source, day)
                .forEach(row -> counts.computeIfAbsent(row.value1(), id -> new TreeMap<>())
                        .put(row.value2(), row.value3().longValue()));
        return firsts.entrySet().stream()
                .flatMap(entry -> Silences.of(
                        entry.getKey(), counts.getOrDefault(entry.getKey(), new TreeMap<>()), entry.getValue(), period)
                        .stream())
                .sorted(java.util.Comparator.comparing(Gap::day)
                        .thenComparing(gap -> gap.sourceId().toString()))
                .limit(MOST_GAPS)
                .toList();
    }

    /** Of all time: who is two does not become one by looking at another month. */
    static Duplicates duplicates(DSLContext sql, Instant now) {
        var row = sql.resultQuery("""
                        WITH told AS (
                          SELECT DISTINCT p.person_id, 'order:' || trim(json_extract_string(e.properties, '$.order_id')) AS what
                          FROM events e JOIN people p ON p.profile_id = e.profile_id
                          WHERE e.profile_id IN ({0}) AND e.type = 'track'
                            AND e.event IN ('Order Completed', 'Completed Order')
                            AND json_extract_string(e.properties, '$.order_id') IS NOT NULL
                          UNION ALL
                          SELECT DISTINCT p.person_id, 'ticket:' || CAST(t.ticket_key AS VARCHAR)
                          FROM ticket_steps t JOIN people p ON p.profile_id = t.profile_id
                          WHERE t.profile_id IN ({0})),
                        pair AS (
                          SELECT DISTINCT a.person_id AS one, b.person_id AS other
                          FROM told a JOIN told b ON a.what = b.what AND a.person_id < b.person_id)
                        SELECT (SELECT count(*) FROM pair),
                          (SELECT count(DISTINCT person) FROM (SELECT one AS person FROM pair UNION ALL SELECT other FROM pair))
                        """, People.profilesThatMayBeCounted(now)).fetchSingle();
        return new Duplicates(row.get(0, Long.class), row.get(1, Long.class), SAME_ORDER);
    }

    /** Properties of tracked events that no figure reads, those of most people first. */
    static List<UnusedTrait> unused(DSLContext sql, Period period, Instant now) {
        var event = Columns.text("used", "event");
        var property = Columns.text("used", "property");
        var people = countDistinct(Columns.uuid("used", "person_id"));
        var told = table("""
                (SELECT p.person_id, coalesce(e.event, e.type) AS event, unnest(json_keys(e.properties)) AS property
                 FROM events e JOIN people p ON p.profile_id = e.profile_id
                 WHERE e.profile_id IN ({0}) AND e.happened_on >= {1} AND e.happened_on < {2})
                """, People.profilesThatMayBeCounted(now), val(period.from()), val(period.to()))
                .as("used");
        return sql
                .select(event, property, people)
                .from(told)
                .groupBy(event, property)
                .having(people.ge(SmallCells.LEAST_PEOPLE))
                .orderBy(people.desc(), event, property)
                .fetch()
                .stream()
                .filter(row -> !ReadProperties.isRead(row.value1(), row.value2()))
                .limit(MOST_TRAITS)
                .map(row -> new UnusedTrait(row.value1() + "." + row.value2(), row.value3()))
                .toList();
    }
}
