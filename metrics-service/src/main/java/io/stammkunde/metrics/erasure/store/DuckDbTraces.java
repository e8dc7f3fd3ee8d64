package io.stammkunde.metrics.erasure.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.erasure.PersonTable;
import io.stammkunde.metrics.erasure.Traces;
import io.stammkunde.metrics.ingest.store.ErasedPeople;
import io.stammkunde.metrics.reporting.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * One transaction deletes, marks, and notes that bytes may remain; then the files are copied without them. A crash in
 * between leaves the note, so that the repetition, which finds no rows, copies nevertheless.
 */
@ApplicationScoped
class DuckDbTraces implements Traces {
    private static final Field<UUID> PROFILE = Columns.uuid("people", "profile_id");
    private static final Field<UUID> PERSON = Columns.uuid("people", "person_id");

    private final FiguresDatabase database;

    DuckDbTraces(FiguresDatabase database) {
        this.database = database;
    }

    @Override
    public Uni<Map<PersonTable, Long>> count(Collection<UUID> profiles) {
        return database.ask(sql -> {
            var all = withAbsorbed(sql, profiles);
            var counts = new EnumMap<PersonTable, Long>(PersonTable.class);
            for (var table : PersonTable.values()) {
                counts.put(table, (long) sql.fetchCount(table(name(table.table())), of(table, all)));
            }
            return counts;
        });
    }

    private static Set<UUID> withAbsorbed(DSLContext sql, Collection<UUID> profiles) {
        var all = new TreeSet<>(profiles);
        all.addAll(sql.select(PROFILE)
                .from(table(name("people")))
                .where(PERSON.in(profiles))
                .fetch(PROFILE));
        return all;
    }

    private static Condition of(PersonTable table, Set<UUID> profiles) {
        return switch (table) {
            case PEOPLE -> PROFILE.in(profiles).and(DSL.condition(ErasedPeople.SAYS_MORE));
            case SCORES, PUBLISHED_SCORES ->
                Columns.uuid(table.table(), "person_id").in(profiles);
            default -> Columns.uuid(table.table(), "profile_id").in(profiles);
        };
    }

    @Override
    public Uni<Set<UUID>> erase(Collection<UUID> profiles) {
        return delete(profiles).call(database::removeRemains);
    }

    /** Leaves the bytes. */
    Uni<Set<UUID>> delete(Collection<UUID> profiles) {
        return database.ask(sql -> withAbsorbed(sql, profiles))
                .chain(all -> database.changeEverywhere((sql, same) -> {
                    ErasedPeople.erase(sql, all);
                    return all;
                }));
    }

    @Override
    public Uni<Boolean> areCounted(Collection<UUID> profiles, Instant now) {
        return database.ask(sql ->
                sql.fetchExists(DSL.selectOne().from(People.counted(now)).where(People.PROFILE_ID.in(profiles))));
    }

    @Override
    public Uni<Map<PersonTable, List<Map<String, Object>>>> rows(Collection<UUID> profiles, Set<PersonTable> tables) {
        return database.ask(sql -> {
            var all = withAbsorbed(sql, profiles);
            var rows = new EnumMap<PersonTable, List<Map<String, Object>>>(PersonTable.class);
            for (var table : tables) {
                rows.put(
                        table,
                        sql.select(PersonColumns.of(table))
                                .from(table(name(table.table())))
                                .where(of(table, all))
                                .fetch(PersonColumns::told));
            }
            return rows;
        });
    }

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> found) {
        return database.keep((sql, same) -> {
            found.forEach((place, count) -> remember(sql, requestId, place, count));
            var place = Columns.text("erasures", "place");
            var count = Columns.longNumber("erasures", "found");
            return sql.select(place, count)
                    .from(table(name("erasures")))
                    .where(Columns.uuid("erasures", "request_id").eq(requestId))
                    .fetchMap(place, count);
        });
    }

    private static void remember(DSLContext sql, UUID requestId, String place, long found) {
        int known = sql.execute(
                "UPDATE erasures SET found = greatest(found, ?) WHERE request_id = ? AND place = ?",
                found,
                requestId,
                place);
        if (known == 0) {
            sql.execute("INSERT INTO erasures VALUES (?, ?, ?)", requestId, place, found);
        }
    }
}
