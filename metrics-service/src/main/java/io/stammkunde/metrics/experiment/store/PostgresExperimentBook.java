package io.stammkunde.metrics.experiment.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.experiment.Experiment;
import io.stammkunde.metrics.experiment.ExperimentBook;
import io.stammkunde.metrics.experiment.ExperimentRefusal;
import io.stammkunde.metrics.experiment.ExperimentState;
import io.stammkunde.metrics.experiment.Slice;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresExperimentBook implements ExperimentBook {
    private static final String COLUMNS = "key, definition, state, created_at, started_at, stopped_at";
    private static final String ADD = """
            INSERT INTO experiments (key, definition, exclusive_group, slice_from, slice_to, state, created_at)
            VALUES ($1, $2, $3, $4, $5, 'DRAFT', $6)
            ON CONFLICT (key) DO NOTHING
            """;
    /** Held to the end of the transaction, so that two experiments of a group are not started side by side. */
    private static final String LOCK_GROUP = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";

    private static final String OVERLAPPING = """
            SELECT 1 FROM experiments
            WHERE exclusive_group = $1 AND state = 'RUNNING' AND slice_from < $3 AND slice_to > $2 LIMIT 1
            """;
    private static final String MOVE = """
            UPDATE experiments SET state = $2, started_at = $3, stopped_at = $4 WHERE key = $1 AND state = $5
            """;
    private static final String FIND = "SELECT " + COLUMNS + " FROM experiments WHERE key = $1";
    private static final String PAGE = "SELECT " + COLUMNS + """
             FROM experiments
            WHERE $1::timestamptz IS NULL OR (created_at, key) < ($1, $2)
            ORDER BY created_at DESC, key DESC LIMIT $3
            """;
    private static final String BEGUN = "SELECT " + COLUMNS + " FROM experiments WHERE state <> 'DRAFT'";

    private final Pool pool;

    PostgresExperimentBook(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(Experiment experiment) {
        var slice = experiment.definition().slice();
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(
                        experiment.key(),
                        new JsonObject(StoredDefinition.json(experiment.definition())),
                        slice == null ? null : slice.group(),
                        slice == null ? null : slice.from(),
                        slice == null ? null : slice.to(),
                        utc(experiment.createdAt())))
                .invoke(written -> {
                    if (written.rowCount() == 0) {
                        throw new ExperimentRefusal.Exists(experiment.key());
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> move(Experiment experiment, ExperimentState.Name before) {
        return pool.withTransaction(connection -> roomFor(experiment, connection)
                .chain(() -> connection.preparedQuery(MOVE).execute(moved(experiment, before)))
                .map(written -> written.rowCount() == 1));
    }

    private static Tuple moved(Experiment experiment, ExperimentState.Name before) {
        var state = experiment.state();
        return Tuple.of(
                experiment.key(),
                state.name().name(),
                utcOrNull(state.startedAt()),
                utcOrNull(state.stoppedAt()),
                before.name());
    }

    private static Uni<Void> roomFor(Experiment experiment, SqlConnection connection) {
        var slice = experiment.definition().slice();
        if (slice == null || experiment.state().name() != ExperimentState.Name.RUNNING) {
            return Uni.createFrom().voidItem();
        }
        return connection
                .preparedQuery(LOCK_GROUP)
                .execute(Tuple.of(slice.group()))
                .chain(() -> connection
                        .preparedQuery(OVERLAPPING)
                        .execute(Tuple.of(slice.group(), slice.from(), slice.to())))
                .invoke(found -> refuseOverlap(found, slice))
                .replaceWithVoid();
    }

    private static void refuseOverlap(RowSet<Row> found, Slice slice) {
        if (found.size() > 0) {
            throw new ExperimentRefusal.SliceTaken(slice);
        }
    }

    @Override
    public Uni<@Nullable Experiment> find(String key) {
        return pool.preparedQuery(FIND).execute(Tuple.of(key)).map(rows -> {
            var found = experiments(rows);
            return found.isEmpty() ? null : found.getFirst();
        });
    }

    @Override
    public Uni<List<Experiment>> page(@Nullable Position after, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(
                        after == null ? null : utc(after.createdAt()), after == null ? null : after.key(), limit))
                .map(PostgresExperimentBook::experiments);
    }

    @Override
    public Uni<List<Experiment>> begun() {
        return pool.preparedQuery(BEGUN).execute().map(PostgresExperimentBook::experiments);
    }

    private static List<Experiment> experiments(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(PostgresExperimentBook::experiment)
                .toList();
    }

    private static Experiment experiment(Row row) {
        return new Experiment(
                row.getString("key"),
                StoredDefinition.read(row.getJsonObject("definition").encode()),
                state(row),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static ExperimentState state(Row row) {
        return switch (ExperimentState.Name.valueOf(row.getString("state"))) {
            case DRAFT -> new ExperimentState.Draft();
            case RUNNING ->
                new ExperimentState.Running(row.getOffsetDateTime("started_at").toInstant());
            case STOPPED ->
                new ExperimentState.Stopped(
                        row.getOffsetDateTime("started_at").toInstant(),
                        row.getOffsetDateTime("stopped_at").toInstant());
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }
}
