package io.stammkunde.metrics.costs.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.costs.Cost;
import io.stammkunde.metrics.costs.CostBook;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresCostBook implements CostBook {
    private static final String ENTER = """
            INSERT INTO costs (channel, month, amount, currency, entered_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (month, channel) DO UPDATE
            SET amount = excluded.amount, currency = excluded.currency, entered_at = excluded.entered_at
            """;
    private static final String ENTRIES = """
            SELECT channel, month, amount, currency FROM costs
            WHERE $1::date IS NULL OR month < $1 OR (month = $1 AND channel > $2)
            ORDER BY month DESC, channel LIMIT $3
            """;

    private static final String BETWEEN = """
            SELECT channel, month, amount, currency FROM costs
            WHERE month >= $1 AND month < $2 ORDER BY month, channel
            """;

    private final Pool pool;
    private final Clock clock;

    PostgresCostBook(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Override
    public Uni<Void> enter(Cost cost) {
        return pool.preparedQuery(ENTER).execute(row(cost)).replaceWithVoid();
    }

    @Override
    public Uni<Void> enterAll(List<Cost> costs) {
        if (costs.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = costs.stream().map(this::row).toList();
        return pool.withTransaction(
                connection -> connection.preparedQuery(ENTER).executeBatch(rows).replaceWithVoid());
    }

    private Tuple row(Cost cost) {
        return Tuple.of(
                cost.channel(),
                cost.month().atDay(1),
                cost.amount(),
                cost.currency(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Override
    public Uni<List<Cost>> between(YearMonth from, YearMonth to) {
        return pool.preparedQuery(BETWEEN)
                .execute(Tuple.of(from.atDay(1), to.atDay(1)))
                .map(PostgresCostBook::costs);
    }

    @Override
    public Uni<List<Cost>> entries(@Nullable Position after, int limit) {
        return pool.preparedQuery(ENTRIES)
                .execute(Tuple.of(
                        after == null ? null : after.month().atDay(1), after == null ? null : after.channel(), limit))
                .map(PostgresCostBook::costs);
    }

    private static List<Cost> costs(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Cost(
                        row.getString("channel"),
                        YearMonth.from(row.getLocalDate("month")),
                        row.getBigDecimal("amount"),
                        row.getString("currency")))
                .toList();
    }
}
