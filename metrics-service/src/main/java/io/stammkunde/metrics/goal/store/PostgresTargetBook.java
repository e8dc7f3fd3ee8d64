package io.stammkunde.metrics.goal.store;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.figure.Measure;
import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.Direction;
import io.stammkunde.metrics.goal.Rhythm;
import io.stammkunde.metrics.goal.Target;
import io.stammkunde.metrics.goal.TargetBook;
import io.stammkunde.metrics.goal.TargetDefinition;
import io.stammkunde.metrics.goal.TargetRefusal;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresTargetBook implements TargetBook {
    private static final String COLUMNS =
            "id, version, figure, kind, direction, bound, rhythm, currency, segment, note, created_at";
    /** Two that are added at the same instant may both be let in: the limit bounds the work, it need not be exact. */
    private static final String ADD = """
            INSERT INTO targets (id, version, created_at, figure, kind, direction, bound, rhythm, currency, segment, note)
            SELECT $1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10 WHERE (SELECT count(*) FROM targets) < $11
            """;

    private static final String REPLACE = """
            UPDATE targets SET version = version + 1, figure = $3, kind = $4, direction = $5, bound = $6, rhythm = $7,
            currency = $8, segment = $9, note = $10
            WHERE id = $1 AND ($2::integer IS NULL OR version = $2)
            RETURNING
            """ + COLUMNS;
    private static final String FIND = "SELECT " + COLUMNS + " FROM targets WHERE id = $1";
    private static final String PAGE = "SELECT " + COLUMNS + """
             FROM targets WHERE $1::timestamptz IS NULL OR (created_at, id) > ($1, $2)
            ORDER BY created_at, id LIMIT $3
            """;
    private static final String ALL = "SELECT " + COLUMNS + " FROM targets ORDER BY created_at, id";
    private static final String REMOVE = "DELETE FROM targets WHERE id = $1";

    private final Pool pool;

    PostgresTargetBook(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(Target target, int most) {
        var row = definition(Tuple.of(target.id(), utc(target.createdAt())), target.definition());
        return pool.preparedQuery(ADD)
                .execute(row.addInteger(most))
                .invoke(written -> {
                    if (written.rowCount() == 0) {
                        throw new TargetRefusal.TooMany(most);
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Target> replace(UUID id, @Nullable Integer version, TargetDefinition definition) {
        return pool.preparedQuery(REPLACE)
                .execute(definition(Tuple.of(id, version), definition))
                .chain(written -> written.rowCount() == 1
                        ? Uni.createFrom().item(targets(written).getFirst())
                        : refused(id));
    }

    private Uni<Target> refused(UUID id) {
        return find(id).onItem()
                .ifNull()
                .failWith(() -> new TargetRefusal.Unknown(id))
                .onItem()
                .transformToUni(kept -> Uni.createFrom().failure(new TargetRefusal.Changed(kept)));
    }

    @Override
    public Uni<Void> remove(UUID id) {
        return pool.preparedQuery(REMOVE)
                .execute(Tuple.of(id))
                .invoke(written -> {
                    if (written.rowCount() == 0) {
                        throw new TargetRefusal.Unknown(id);
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<@Nullable Target> find(UUID id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(rows -> {
            var found = targets(rows);
            return found.isEmpty() ? null : found.getFirst();
        });
    }

    @Override
    public Uni<List<Target>> page(@Nullable Position after, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(
                        after == null ? null : utc(after.createdAt()), after == null ? null : after.id(), limit))
                .map(PostgresTargetBook::targets);
    }

    @Override
    public Uni<List<Target>> all() {
        return pool.preparedQuery(ALL).execute().map(PostgresTargetBook::targets);
    }

    private static Tuple definition(Tuple row, TargetDefinition definition) {
        var bound = definition.aim().named();
        return row.addString(definition.figure())
                .addString(definition.aim().kind())
                .addValue(bound.map(named -> named.direction().name()).orElse(null))
                .addValue(bound.map(Aim.Bound::value).orElse(null))
                .addString(definition.rhythm().name())
                .addValue(definition.currency())
                .addValue(definition.segment())
                .addValue(definition.note());
    }

    private static List<Target> targets(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Target(
                        row.getUUID("id"),
                        row.getInteger("version"),
                        new TargetDefinition(
                                row.getString("figure"),
                                aim(row),
                                Rhythm.valueOf(row.getString("rhythm")),
                                row.getString("currency"),
                                row.getString("segment"),
                                row.getString("note")),
                        row.getOffsetDateTime("created_at").toInstant()))
                .toList();
    }

    private static Aim aim(Row row) {
        return switch (row.getString("kind")) {
            case Aim.GOAL -> new Aim.Goal(bound(row));
            case Aim.LIMIT -> new Aim.Limit(bound(row));
            case Aim.NO_SURPRISE -> new Aim.NoSurprise();
            default -> throw new IllegalStateException("the table holds a kind that was not written here");
        };
    }

    private static Aim.Bound bound(Row row) {
        return new Aim.Bound(Direction.valueOf(row.getString("direction")), Measure.plain(row.getBigDecimal("bound")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
