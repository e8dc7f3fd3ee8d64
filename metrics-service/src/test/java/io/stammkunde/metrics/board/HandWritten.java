package io.stammkunde.metrics.board;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.Period;
import java.time.Instant;
import java.util.List;

/**
 * What somebody who knows the tables would write for one question alone: value, people and the sums behind the interval
 * of a period and of the one before it, and the value by month, in one statement.
 */
final class HandWritten {
    static final List<String> FIGURES = List.of(
            "revenue",
            "refunds",
            "net-revenue",
            "orders",
            "average-order-value",
            "customers",
            "new-customers",
            "repeat-rate",
            "purchase-frequency");

    private static final String PERMITTED = """
            WITH who AS MATERIALIZED (
              SELECT k.profile_id, k.person_id FROM people k JOIN people p ON p.profile_id = k.person_id
              WHERE p.permitted AND NOT p.erased AND (p.valid_until IS NULL OR p.valid_until > TIMESTAMP '%4$s')),
            """;

    private static final String BOUGHT = """
            bought AS MATERIALIZED (
              SELECT person_id AS person, ordered_on AS day, revenue AS amount
              FROM orders JOIN who USING (profile_id)
              WHERE ordered_on >= DATE '%1$s' AND ordered_on < DATE '%3$s' AND currency = 'EUR'),
            """;

    private static final String TAKEN_OFF = """
            partial AS (SELECT order_key, sum(amount) AS amount FROM reversals WHERE amount IS NOT NULL GROUP BY 1),
            valued AS (
              SELECT r.profile_id, r.reversed_on,
                CAST(coalesce(r.amount, greatest(coalesce(o.revenue, 0) - coalesce(p.amount, 0), 0)) AS DECIMAL(18, 4)) AS amount,
                coalesce(r.currency, o.currency) AS currency,
                r.amount IS NOT NULL OR row_number() OVER (PARTITION BY r.order_key, r.amount IS NULL ORDER BY r.reversed_at, r.event_key) = 1 AS counts
              FROM reversals r LEFT JOIN orders o USING (order_key) LEFT JOIN partial p USING (order_key)),
            taken AS MATERIALIZED (
              SELECT person_id AS person, reversed_on AS day, amount FROM valued JOIN who USING (profile_id)
              WHERE counts AND reversed_on >= DATE '%1$s' AND reversed_on < DATE '%3$s' AND currency = 'EUR'),
            """;

    private static final String FIRST = """
            bought AS MATERIALIZED (
              SELECT person_id AS person, min(ordered_on) AS day, NULL AS amount
              FROM orders JOIN who USING (profile_id) GROUP BY 1
              HAVING day >= DATE '%1$s' AND day < DATE '%3$s'),
            """;

    private final FiguresDatabase database;
    private final Period period;
    private final Instant now;

    HandWritten(FiguresDatabase database, Period period, Instant now) {
        this.database = database;
        this.period = period;
        this.now = now;
    }

    void ask(String figure) {
        var query = switch (figure) {
            case "revenue" -> BOUGHT + answer("bought", "sum(amount)", "NULL", "sum(amount)");
            case "refunds" -> TAKEN_OFF + answer("taken", "sum(amount)", "NULL", "sum(amount)");
            case "net-revenue" ->
                BOUGHT
                        + TAKEN_OFF
                        + "moved AS (FROM bought UNION ALL SELECT person, day, -amount FROM taken),\n"
                        + answer("moved", "sum(amount)", "NULL", "sum(amount)");
            case "orders" -> BOUGHT + answer("bought", "count(*)", "NULL", "count(*)");
            case "average-order-value" ->
                BOUGHT + answer("bought", "sum(amount)", "count(*)", "sum(amount) / count(*)");
            case "customers" -> BOUGHT + answer("bought", "1", "NULL", "count(DISTINCT person)");
            case "new-customers" -> FIRST + answer("bought", "1", "NULL", "count(*)");
            case "repeat-rate" ->
                BOUGHT
                        + "monthly AS (SELECT month, count(*) FILTER (n > 1) / count(*) FROM (SELECT date_trunc('month', day) AS month, person, count(*) AS n FROM bought WHERE day >= DATE '%2$s' GROUP BY 1, 2) GROUP BY 1),\n"
                        + periods("bought", "CASE WHEN count(*) > 1 THEN 1 ELSE 0 END", "1")
                        + " UNION ALL SELECT *, NULL, NULL, NULL, NULL, NULL FROM monthly";
            case "purchase-frequency" ->
                BOUGHT + answer("bought", "count(*)", "1", "count(*) / count(DISTINCT person)");
            default -> throw new IllegalArgumentException(figure);
        };
        var sql = (PERMITTED + query)
                .replace("%1$s", period.previous().from().toString())
                .replace("%2$s", period.from().toString())
                .replace("%3$s", period.to().toString())
                .replace("%4$s", Columns.utc(now).toString());
        database.ask(dsl -> dsl.fetch(sql.replace(
                                "currency = 'EUR'",
                                figure.matches("orders|customers|repeat-rate|purchase-frequency")
                                        ? "true"
                                        : "currency = 'EUR'"))
                        .size())
                .await()
                .indefinitely();
    }

    private static String answer(String rows, String n, String d, String monthly) {
        return periods(rows, n, d)
                + " UNION ALL SELECT date_trunc('month', day), %s, NULL, NULL, NULL, NULL, NULL FROM %s WHERE day >= DATE '%%2$s' GROUP BY 1"
                        .formatted(monthly, rows);
    }

    private static String periods(String rows, String n, String d) {
        return """
                each AS (
                  SELECT day >= DATE '%%2$s' AS now, person, CAST(%s AS DECIMAL(38, 4)) AS n, CAST(%s AS DECIMAL(38, 4)) AS d
                  FROM %s GROUP BY 1, 2)
                SELECT CASE WHEN now THEN DATE '%%2$s' ELSE DATE '%%1$s' END, count(*), sum(n), sum(d), sum(n * n), sum(d * d), sum(n * d)
                FROM each GROUP BY 1
                """.formatted(n, d, rows);
    }
}
