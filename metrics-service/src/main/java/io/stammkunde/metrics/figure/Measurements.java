package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Split;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The queries that figures are answered from. */
final class Measurements {
    private static final String ALIAS = "contribution";
    private static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person");
    private static final Field<BigDecimal> NUMERATOR = exact("numerator");
    private static final Field<BigDecimal> DENOMINATOR = exact("denominator");
    /** Shares of a probability and amounts times a margin have more digits than money. */
    private static final int SCALE_OF_SUMS = 12;

    private static final Field<Integer> PEOPLE = count().as("people");
    private static final Field<BigDecimal> SUM_OF_NUMERATORS =
            sum(summed("numerator")).as("n");
    private static final Field<BigDecimal> SUM_OF_DENOMINATORS =
            sum(summed("denominator")).as("d");
    private static final Field<BigDecimal> SQUARES_OF_NUMERATORS =
            sum(NUMERATOR.mul(NUMERATOR)).as("nn");
    private static final Field<BigDecimal> SQUARES_OF_DENOMINATORS =
            sum(DENOMINATOR.mul(DENOMINATOR)).as("dd");
    private static final Field<BigDecimal> PRODUCTS =
            sum(NUMERATOR.mul(DENOMINATOR)).as("nd");
    private static final List<Field<?>> SUMS = List.of(
            PEOPLE, SUM_OF_NUMERATORS, SUM_OF_DENOMINATORS, SQUARES_OF_NUMERATORS, SQUARES_OF_DENOMINATORS, PRODUCTS);

    private Measurements() {}

    /** The whole scope as one. */
    static Measure total(DSLContext sql, Figure figure, FigureScope scope) {
        return byBucket(sql, figure, scope).values().stream()
                .findFirst()
                .orElseGet(() -> Measure.nothing(figure.isRatio()));
    }

    /** Each bucket in which something happened. */
    static Map<LocalDate, Measure> byBucket(DSLContext sql, Figure figure, FigureScope scope) {
        var measures = new LinkedHashMap<LocalDate, Measure>();
        for (var row : sql.fetch(figure.measure(scope))) {
            BigDecimal numerator = row.value2() == null ? BigDecimal.ZERO : row.value2();
            measures.put(row.value1(), new Measure(numerator, row.value3(), row.value4()));
        }
        return measures;
    }

    /** The same without the people, who are costly to count: as few of them as the figure itself does not need. */
    static Map<LocalDate, Measure> valuesByBucket(DSLContext sql, Figure figure, FigureScope scope) {
        return byBucket(sql, figure, scope.valuesOnly());
    }

    /**
     * A figure of some people.
     *
     * @param measure what was measured
     * @param evidence what its interval and tests need; empty if there is none
     */
    record Found(Measure measure, Supplier<Optional<Evidence>> evidence) {
        int people() {
            return measure.people();
        }
    }

    /** The whole scope, which has no grain, as one. */
    static Found part(DSLContext sql, Figure figure, FigureScope scope) {
        return ofSums(figure, scope)
                .map(rows -> ofBuyers(figure, sql.select(SUMS).from(table(rows)).fetchSingle()))
                .orElseGet(() -> ofAny(sql, figure, scope));
    }

    /** Some groups of a scope without a grain, in their order. */
    static List<Found> parts(DSLContext sql, Figure figure, Dimension by, FigureScope scope, List<String> groups) {
        var people = by.ofPeople();
        if (people.isPresent() && figure.isSumOverPeople()) {
            var members = people.get().of(table(figure.contributions(scope).orElseThrow()), PERSON, PERSON);
            return ofGroups(sql, figure, members, Part.NAME, groups);
        }
        var rows = by.ofRows();
        if (rows.isPresent() && figure.isSumOverBuyers(by)) {
            var units = table(figure.contributions(scope.splitBy(rows.get())).orElseThrow());
            return ofGroups(sql, figure, units, Split.groupOf(PERSON), groups);
        }
        return groups.stream()
                .map(group -> part(sql, figure, by.of(scope, group)))
                .toList();
    }

    private static List<Found> ofGroups(
            DSLContext sql, Figure figure, Table<?> contributions, Field<String> group, List<String> groups) {
        var found = sql.select(group.as("part"))
                .select(SUMS)
                .from(contributions)
                .groupBy(group)
                .fetchMap(row -> row.get("part", String.class), row -> ofBuyers(figure, row));
        var nothing = new Found(Measure.nothing(figure.isRatio()), () -> Optional.of(Contributions.none(kind(figure))));
        return groups.stream().map(name -> found.getOrDefault(name, nothing)).toList();
    }

    private static Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> ofSums(
            Figure figure, FigureScope scope) {
        return figure.isSumOverBuyers() ? figure.contributions(scope) : Optional.empty();
    }

    private static Found ofBuyers(Figure figure, Record row) {
        var sums = contributions(row, kind(figure));
        var measure = sums.people() == 0
                ? Measure.nothing(figure.isRatio())
                : new Measure(
                        orZero(row.get(SUM_OF_NUMERATORS)),
                        row.get(SUM_OF_DENOMINATORS),
                        Math.toIntExact(sums.people()));
        return new Found(measure, () -> Optional.of(sums));
    }

    private static Found ofAny(DSLContext sql, Figure figure, FigureScope scope) {
        var measure = total(sql, figure, scope);
        return new Found(
                measure,
                () -> figure.observations(scope).flatMap(observations -> evidence(sql, figure, observations, measure)));
    }

    private static Optional<Evidence> evidence(
            DSLContext sql, Figure figure, Observations observations, Measure measure) {
        return switch (observations) {
            case Observations.Sums(var rows) -> Optional.of(sums(sql, rows, kind(figure)));
            case Observations.Losses(var rows, double power) ->
                Optional.of(new ConvertedLosses(sums(sql, rows, Contributions.Kind.PROPORTION), power));
            case Observations.Numbers(var rows) -> MedianBounds.of(sql, rows, measure.numerator());
        };
    }

    private static Contributions sums(
            DSLContext sql,
            Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> rows,
            Contributions.Kind kind) {
        return contributions(sql.select(SUMS).from(table(rows)).fetchSingle(), kind);
    }

    private static Table<?> table(Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> contributions) {
        return contributions.asTable(ALIAS, "bucket", "person", "numerator", "denominator");
    }

    private static Contributions contributions(Record row, Contributions.Kind kind) {
        return new Contributions(
                row.get(PEOPLE),
                orZero(row.get(SUM_OF_NUMERATORS)).doubleValue(),
                orZero(row.get(SUM_OF_DENOMINATORS)).doubleValue(),
                orZero(row.get(SQUARES_OF_NUMERATORS)).doubleValue(),
                orZero(row.get(SQUARES_OF_DENOMINATORS)).doubleValue(),
                orZero(row.get(PRODUCTS)).doubleValue(),
                kind);
    }

    private static Contributions.Kind kind(Figure figure) {
        if (!figure.isRatio()) {
            return figure.definition().unit() == FigureDefinition.Unit.COUNT
                    ? Contributions.Kind.COUNT
                    : Contributions.Kind.AMOUNT;
        }
        // a ratio of amounts is no share of people, to which Wilson's interval belongs
        return figure.definition().unit() == FigureDefinition.Unit.RATIO && !figure.inOneCurrency()
                ? Contributions.Kind.PROPORTION
                : Contributions.Kind.RATIO;
    }

    /** Decimals, whose sums do not depend on the order of the rows: the same question has the same answer to the last digit. */
    private static Field<BigDecimal> exact(String column) {
        return field(name(ALIAS, column), SQLDataType.DECIMAL).cast(SQLDataType.DECIMAL(38, Columns.MONEY_SCALE));
    }

    /** What the value is made of: of this every digit counts. */
    private static Field<BigDecimal> summed(String column) {
        return field(name(ALIAS, column), SQLDataType.DECIMAL).cast(SQLDataType.DECIMAL(38, SCALE_OF_SUMS));
    }

    private static BigDecimal orZero(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
