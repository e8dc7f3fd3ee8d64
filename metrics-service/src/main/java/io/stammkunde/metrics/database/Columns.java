package io.stammkunde.metrics.database;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Typed columns by table and name. Instants are stored as UTC without saying so. */
public final class Columns {
    /** Decimals of money. */
    public static final int MONEY_SCALE = 4;

    private static final int MONEY_DIGITS = 18;

    private Columns() {}

    public static Field<UUID> uuid(String table, String column) {
        return field(name(table, column), SQLDataType.UUID);
    }

    public static Field<String> text(String table, String column) {
        return field(name(table, column), SQLDataType.VARCHAR);
    }

    public static Field<LocalDate> day(String table, String column) {
        return field(name(table, column), SQLDataType.LOCALDATE);
    }

    public static Field<LocalDateTime> moment(String table, String column) {
        return field(name(table, column), SQLDataType.LOCALDATETIME);
    }

    public static Field<BigDecimal> money(String table, String column) {
        return field(name(table, column), SQLDataType.DECIMAL(MONEY_DIGITS, MONEY_SCALE));
    }

    public static Field<Boolean> flag(String table, String column) {
        return field(name(table, column), SQLDataType.BOOLEAN);
    }

    public static Field<Integer> number(String table, String column) {
        return field(name(table, column), SQLDataType.INTEGER);
    }

    public static Field<Long> longNumber(String table, String column) {
        return field(name(table, column), SQLDataType.BIGINT);
    }

    public static Field<Double> real(String table, String column) {
        return field(name(table, column), SQLDataType.DOUBLE);
    }

    /**
     * The value that is in a place when those of all rows are ordered.
     *
     * @param value rows without one do not count
     * @param place 1 is the least
     */
    public static Field<Double> orderStatistic(Field<?> value, int place) {
        return field(
                "cast(list_sort(list({0}) filter ({0} is not null))[{1}] as double)",
                SQLDataType.DOUBLE, value, inline(place));
    }

    /** An instant as the tables hold it. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
