package io.stammkunde.metrics.alert.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.alert.Alert;
import io.stammkunde.metrics.alert.AlertBook;
import io.stammkunde.metrics.alert.AlertState;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresAlertBook implements AlertBook {
    private static final String COLUMNS =
            "id, target_id, figure, kind, rhythm, currency, segment, period_from, period_to, value, expected, low,"
                    + " high, z, message_de, message_en, raised_at, acknowledged_at, acknowledged_by";
    private static final String RAISE = """
            INSERT INTO alerts (id, target_id, figure, kind, rhythm, currency, segment, period_from, period_to,
              value, expected, low, high, z, message_de, message_en, raised_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            ON CONFLICT (target_id, period_from) DO NOTHING
            """;
    private static final String PAGE = "SELECT " + COLUMNS + """
             FROM alerts
            WHERE ($1 = 'ALL' OR (acknowledged_at IS NULL) = ($1 = 'OPEN'))
              AND ($2::timestamptz IS NULL OR (raised_at, id) < ($2, $3))
            ORDER BY raised_at DESC, id DESC LIMIT $4
            """;
    private static final String ACKNOWLEDGE = """
            UPDATE alerts
            SET acknowledged_at = coalesce(acknowledged_at, $3), acknowledged_by = coalesce(acknowledged_by, $2)
            WHERE id = $1
            RETURNING
            """ + COLUMNS;
    /** Locked until they are noted as announced; another instance takes the next ones. */
    private static final String TAKE = "SELECT " + COLUMNS + """
             FROM alerts WHERE announced_at IS NULL ORDER BY raised_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
            """;

    private static final String ANNOUNCED = "UPDATE alerts SET announced_at = $2 WHERE id = ANY($1)";

    private final Pool pool;

    PostgresAlertBook(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> raise(Alert alert) {
        return pool.preparedQuery(RAISE).execute(AlertRow.of(alert)).map(written -> written.rowCount() == 1);
    }

    @Override
    public Uni<List<Alert>> page(AlertState state, @Nullable Position after, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(
                        state.name(),
                        after == null ? null : AlertRow.utc(after.raisedAt()),
                        after == null ? null : after.id(),
                        limit))
                .map(AlertRow::alerts);
    }

    @Override
    public Uni<@Nullable Alert> acknowledge(UUID id, String by, Instant at) {
        return pool.preparedQuery(ACKNOWLEDGE)
                .execute(Tuple.of(id, by, AlertRow.utc(at)))
                .map(rows -> rows.rowCount() == 0 ? null : AlertRow.alerts(rows).getFirst());
    }

    @Override
    public Uni<Integer> announce(int most, Instant at, Function<List<Alert>, Uni<Void>> announcing) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(TAKE)
                .execute(Tuple.of(most))
                .map(AlertRow::alerts)
                .call(alerts -> announced(connection, alerts, at, announcing))
                .map(List::size));
    }

    private static Uni<Void> announced(
            SqlConnection connection, List<Alert> alerts, Instant at, Function<List<Alert>, Uni<Void>> announcing) {
        if (alerts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = alerts.stream().map(Alert::id).toArray(UUID[]::new);
        return announcing
                .apply(alerts)
                .chain(() -> connection.preparedQuery(ANNOUNCED).execute(Tuple.of(ids, AlertRow.utc(at))))
                .replaceWithVoid();
    }
}
