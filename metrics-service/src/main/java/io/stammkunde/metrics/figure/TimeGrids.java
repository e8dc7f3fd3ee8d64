package io.stammkunde.metrics.figure;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.inline;

import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/**
 * Finds the grids of parts: looks at who was there on each day of all time. Of each day as many people are fetched as
 * matter, however many there were.
 */
final class TimeGrids {
    /** Longer than any shop has been there; the grid does not depend on what is asked. */
    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1));

    private TimeGrids() {}

    /**
     * The grid of a part; that of everybody is free, as it is only parts that somebody's belonging to tells anything
     * about.
     */
    static TimeGrid of(DSLContext sql, Figure figure, FigureScope scope, LocalDate today, int least) {
        if (!scope.isOfPart()) {
            return TimeGrid.FREE;
        }
        var rests = scope.wider().stream()
                .map(whole -> rest(sql, figure, scope, whole, least))
                .toList();
        return TimeGrid.of(crowd(sql, presences(figure, scope), least), rests, today, least);
    }

    /** The grids of groups, in their order. */
    static List<TimeGrid> of(
            DSLContext sql,
            Figure figure,
            Dimension by,
            FigureScope scope,
            List<String> groups,
            LocalDate today,
            int least) {
        var people = by.ofPeople();
        if (people.isEmpty() || scope.isOfPart()) {
            return groups.stream()
                    .map(group -> of(sql, figure, by.of(scope, group), today, least))
                    .toList();
        }
        var days = ofAllGroups(sql, people.get().of(presences(figure, scope)), least);
        var everybody = numbers(sql, presences(figure, scope));
        return groups.stream()
                .map(group -> {
                    var part = days.getOrDefault(group, Map.of());
                    return TimeGrid.of(people(part), List.of(remaining(everybody, part, least)), today, least);
                })
                .toList();
    }

    private static QueryPart presences(Figure figure, FigureScope scope) {
        var ever =
                new FigureScope(EVER, Grain.DAY, scope.currency(), scope.view().anew());
        return figure.presences(ever).orElseThrow();
    }

    /** Those of a whole whose rows are not, or not all, in the part. */
    private static Map<LocalDate, Set<String>> rest(
            DSLContext sql, Figure figure, FigureScope part, FigureScope whole, int least) {
        var rows = sql.resultQuery(
                "select day, array_to_string(min(cast(person as varchar), {2}), ',') from (select distinct day, person"
                        + " from ({0} except {1}) as present(day, person)) as seen group by day",
                presences(figure, whole), presences(figure, part), inline(least));
        return byDay(rows.fetch());
    }

    private static Map<LocalDate, Set<String>> crowd(DSLContext sql, QueryPart presences, int least) {
        var rows = sql.resultQuery(
                "select day, array_to_string(min(cast(person as varchar), {1}), ',') from (select distinct day, person"
                        + " from ({0}) as present(day, person)) as seen group by day",
                presences, inline(least));
        return byDay(rows.fetch());
    }

    private static Map<LocalDate, Set<String>> byDay(Result<Record> rows) {
        return rows.stream().collect(toMap(row -> row.get(0, LocalDate.class), row -> names(row.get(1, String.class))));
    }

    private static Set<String> names(@Nullable String list) {
        return list == null ? Set.of() : Set.of(list.split(",", -1));
    }

    /**
     * Who of a group was there on a day.
     *
     * @param number of people
     * @param some of them, at most as many as matter
     */
    private record Present(int number, Set<String> some) {}

    private static Map<String, Map<LocalDate, Present>> ofAllGroups(DSLContext sql, QueryPart presences, int least) {
        var found = new HashMap<String, Map<LocalDate, Present>>();
        sql.resultQuery(
                        "select day, part, count(*), array_to_string(min(cast(person as varchar), {1}), ',')"
                                + " from (select distinct day, person, part from ({0}) as present(day, person, part))"
                                + " as seen group by day, part",
                        presences, inline(least))
                .forEach(row -> found.computeIfAbsent(row.get(1, String.class), part -> new TreeMap<>())
                        .put(
                                row.get(0, LocalDate.class),
                                new Present(row.get(2, Integer.class), names(row.get(3, String.class)))));
        return found;
    }

    private static Map<LocalDate, Integer> numbers(DSLContext sql, QueryPart presences) {
        return sql
                .resultQuery(
                        "select day, count(distinct person) from ({0}) as present(day, person) group by day", presences)
                .stream()
                .collect(toMap(row -> row.get(0, LocalDate.class), row -> row.get(1, Integer.class)));
    }

    private static Map<LocalDate, Set<String>> people(Map<LocalDate, Present> part) {
        return part.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().some()));
    }

    /**
     * Nobody is in a segment or cohort with some of their rows only, so the numbers tell how many are left; who they are
     * is not looked up, and they are taken for the same few on every day.
     */
    private static Map<LocalDate, Set<String>> remaining(
            Map<LocalDate, Integer> everybody, Map<LocalDate, Present> part, int least) {
        var rest = new HashMap<LocalDate, Set<String>>();
        everybody.forEach((day, number) -> {
            var present = part.get(day);
            int left = Math.min(least, number - (present == null ? 0 : present.number()));
            var names = new ArrayList<String>();
            for (int i = 0; i < left; i++) {
                names.add(Integer.toString(i));
            }
            rest.put(day, Set.copyOf(names));
        });
        return rest;
    }
}
