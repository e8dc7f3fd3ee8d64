package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.database.Staging;
import io.stammkunde.metrics.rfm.RfmTable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Keeps the latest scores and what was last sent of them. */
final class ScoreStore {
    private static final Table<?> SENT = table(name("published_scores"));
    private static final Field<UUID> SENT_PERSON = Columns.uuid("published_scores", "person_id");
    private static final double SMALLEST = 1e-9;
    private static final Table<?> ABOUT = table(name("about"));
    private static final Field<String> NAME = Columns.text("about", "name");
    private static final Field<String> VALUE = Columns.text("about", "value");
    private static final String LAST_SCORING = "last-scoring";

    private final FiguresDatabase database;

    ScoreStore(FiguresDatabase database) {
        this.database = database;
    }

    /** Replaces all scores; the fifths come from a table of the same state. */
    Uni<Void> replace(List<Lifetime> lifetimes, String currency, ModelKind model, Table<?> rfm) {
        return database.keep((sql, connection) -> {
                    Staging.fill(
                            sql,
                            connection,
                            "scores",
                            lifetimes,
                            (staging, row) -> write(staging, row, currency, model));
                    sql.deleteFrom(ScoreTable.SCORES).execute();
                    var fifths =
                            field("l.* REPLACE ({0} AS r, {1} AS f, {2} AS m)", RfmTable.R, RfmTable.F, RfmTable.M);
                    sql.insertInto(ScoreTable.SCORES)
                            .select(select(fifths)
                                    .from(table(name("staged_scores")).as("l"))
                                    .join(rfm)
                                    .on(RfmTable.PERSON.eq(Columns.uuid("l", "person_id"))))
                            .execute();
                    return lifetimes;
                })
                .replaceWithVoid();
    }

    /** The fifths are filled in from their own table. */
    private static void write(Staging staging, Lifetime row, String currency, ModelKind model) throws SQLException {
        staging.uuid(row.person())
                .count(row.repeats())
                .real(row.recency())
                .real(row.age())
                .real(row.alive())
                .real(row.expectedPurchases())
                .real(row.expectedSpend())
                .real(row.clv())
                .text(currency)
                .count(0)
                .count(0)
                .count(0)
                .real(row.churnRisk())
                .count(row.purchasesLow())
                .count(row.purchasesHigh())
                .text(model.key());
    }

    /** Some of the scores that differ from what was last sent. */
    Uni<List<ScoredCustomer>> changed(double tolerance, int limit) {
        return database.ask(sql -> sql.select(ScoreTable.SCORES.asterisk())
                .from(ScoreTable.SCORES)
                .leftJoin(SENT)
                .on(SENT_PERSON.eq(ScoreTable.PERSON))
                .where(SENT_PERSON.isNull().or(differs(tolerance)))
                .limit(limit)
                .fetch(ScoreTable::customer));
    }

    /** Some of the people of whom scores were sent and who have none any more. */
    Uni<List<UUID>> gone(int limit) {
        return database.ask(sql -> sql.select(SENT_PERSON)
                .from(SENT)
                .where(notExists(selectOne().from(ScoreTable.SCORES).where(ScoreTable.PERSON.eq(SENT_PERSON))))
                .limit(limit)
                .fetch(SENT_PERSON));
    }

    /** Remembers what was sent. */
    Uni<Void> sent(List<ScoredCustomer> customers) {
        return forget(customers.stream().map(ScoredCustomer::profileId).toList())
                .chain(() -> database.keep((sql, connection) -> {
                    var people =
                            customers.stream().map(ScoredCustomer::profileId).toList();
                    sql.insertInto(SENT)
                            .select(select(
                                            ScoreTable.PERSON,
                                            ScoreTable.ALIVE,
                                            ScoreTable.CLV,
                                            ScoreTable.R,
                                            ScoreTable.F,
                                            ScoreTable.M,
                                            ScoreTable.CHURN_RISK,
                                            ScoreTable.EXPECTED_PURCHASES)
                                    .from(ScoreTable.SCORES)
                                    .where(ScoreTable.PERSON.in(people)))
                            .execute();
                    return people;
                }))
                .replaceWithVoid();
    }

    /** Forgets what was sent of some people. */
    Uni<Void> forget(List<UUID> people) {
        return database.keep((sql, connection) ->
                        sql.deleteFrom(SENT).where(SENT_PERSON.in(people)).execute())
                .replaceWithVoid();
    }

    /** Those of some people who are erased. */
    Uni<List<UUID>> erased(List<UUID> people) {
        var profile = Columns.uuid("people", "profile_id");
        return database.ask(sql -> sql.select(profile)
                .from(table(name("people")))
                .where(Columns.flag("people", "erased"))
                .and(profile.in(people))
                .fetch(profile));
    }

    /** Remembers when all customers were scored, so that it is known after a restart too. */
    Uni<RefitState.Done> finished(RefitState.Done done) {
        var text = "%s %s %d".formatted(done.startedAt(), done.finishedAt(), done.sent());
        return database.keep((sql, connection) -> {
            sql.insertInto(ABOUT, NAME, VALUE)
                    .values(LAST_SCORING, text)
                    .onConflict(NAME)
                    .doUpdate()
                    .set(VALUE, text)
                    .execute();
            return done;
        });
    }

    /** When all customers were scored last, or that they never were. */
    Uni<RefitState> lastFinished() {
        return database.ask(sql -> {
            var text =
                    sql.select(VALUE).from(ABOUT).where(NAME.eq(LAST_SCORING)).fetchOne(VALUE);
            return text == null ? new RefitState.NotYet() : done(text.split(" ", -1));
        });
    }

    private static RefitState done(String[] parts) {
        return new RefitState.Done(Instant.parse(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
    }

    private static Condition differs(double tolerance) {
        return ScoreTable.R
                .ne(Columns.number("published_scores", "r"))
                .or(ScoreTable.F.ne(Columns.number("published_scores", "f")))
                .or(ScoreTable.M.ne(Columns.number("published_scores", "m")))
                .or(movedBy(tolerance, ScoreTable.ALIVE, Columns.real("published_scores", "p_alive")))
                .or(movedBy(tolerance, orNone(ScoreTable.CLV), orNone(Columns.real("published_scores", "clv"))))
                .or(movedBy(
                        tolerance,
                        orNone(ScoreTable.CHURN_RISK),
                        orNone(Columns.real("published_scores", "churn_risk"))))
                .or(movedBy(
                        tolerance,
                        ScoreTable.EXPECTED_PURCHASES,
                        orNone(Columns.real("published_scores", "expected_purchases"))));
    }

    private static Field<Double> orNone(Field<Double> score) {
        return coalesce(score, inline(0.0));
    }

    private static Condition movedBy(double tolerance, Field<Double> now, Field<Double> before) {
        return abs(now.minus(before)).gt(greatest(abs(before), inline(SMALLEST)).mul(inline(tolerance)));
    }
}
