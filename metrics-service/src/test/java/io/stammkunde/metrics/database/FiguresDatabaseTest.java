package io.stammkunde.metrics.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresDatabaseTest {
    private static final Question<Object> ENDLESS =
            sql -> sql.fetchValue("SELECT sum(a.range * b.range) FROM range(100000000) a, range(100000000) b");
    private static final String ADD = "INSERT INTO watermarks VALUES (?, 0, 1)";
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private FiguresDatabase database;

    @BeforeEach
    void open() {
        database = open(ZoneId.of("Europe/Berlin"));
    }

    private FiguresDatabase open(ZoneId zone) {
        return FiguresDatabase.open(
                new DatabaseSettings(folder.resolve("figures.duckdb"), "512MB", 1, 2, 2, LIMIT, zone));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aQuestionThatTakesTooLongIsInterrupted() {
        assertThatThrownBy(() -> answer(database.ask(ENDLESS))).isInstanceOf(DatabaseRefusal.TookTooLong.class);

        assertThat(one()).isEqualTo("1");
    }

    @Test
    void cancellingFreesTheReader() {
        var running = IntStream.range(0, 2)
                .mapToObj(i ->
                        database.ask(ENDLESS, Duration.ofMinutes(5)).subscribe().asCompletionStage())
                .toList();

        running.forEach(question -> question.cancel(true));

        await().untilAsserted(() -> assertThat(one()).isEqualTo("1"));
    }

    @Test
    void moreQuestionsThanMayWaitAreRefused() throws InterruptedException {
        var hold = new CountDownLatch(1);
        var held = IntStream.range(0, 4)
                .mapToObj(i -> database.ask(sql -> waitFor(hold)).subscribe().asCompletionStage())
                .toList();

        assertThatThrownBy(() -> answer(database.ask(sql -> 1))).isInstanceOf(DatabaseRefusal.Busy.class);

        hold.countDown();
        held.forEach(question -> assertThat(question.join()).isTrue());
    }

    @Test
    void aChangeThatFailsChangesNothing() {
        Change<Integer> failing = (sql, connection) -> {
            sql.execute(ADD, "kept?");
            return sql.execute("INSERT INTO no_such_table VALUES (1)");
        };

        assertThatThrownBy(() -> answer(database.change(failing))).isInstanceOf(StoreFailure.class);

        assertThat(watermarks()).isZero();
    }

    @Test
    void changesOutliveAReopening() {
        answer(database.change((sql, connection) -> sql.execute(ADD, "kept")));
        database.close();

        database = open(ZoneId.of("Europe/Berlin"));

        assertThat(watermarks()).isEqualTo(1);
    }

    @Test
    void whatAQuestionWritesIsNotKept() {
        answer(database.ask(sql -> sql.execute(ADD, "gone")));

        assertThat(watermarks()).isZero();
    }

    @Test
    void noStatementReachesOtherFiles() {
        for (var statement : List.of(
                "SELECT * FROM read_csv('/etc/passwd')",
                "COPY watermarks TO '/tmp/stolen.csv'",
                "INSTALL httpfs",
                "ATTACH '/tmp/other.duckdb'")) {
            assertThatThrownBy(() -> answer(database.ask(sql -> sql.execute(statement))))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anotherZoneMovesTheDays() {
        answer(database.change((sql, connection) -> sql.execute("""
                INSERT INTO orders VALUES (uuid(), uuid(), uuid(), TIMESTAMP '2026-01-31 23:30:00', DATE '2026-02-01', 1, 'EUR', NULL)
                """)));
        database.close();

        database = open(ZoneId.of("America/New_York"));

        assertThat(text("SELECT CAST(ordered_on AS VARCHAR) FROM orders")).isEqualTo("2026-01-31");
    }

    @Test
    void anotherZoneMovesTheDaysOfAnswersTicketsAndMentions() {
        answer(database.change((sql, connection) -> sql.execute("""
                INSERT INTO survey_answers BY NAME SELECT uuid() event_key, uuid() profile_id,
                  TIMESTAMP '2026-01-31 23:30:00' answered_at, DATE '2026-02-01' answered_on;
                INSERT INTO ticket_steps BY NAME SELECT uuid() event_key, uuid() ticket_key, uuid() profile_id, 'OPENED' step,
                  TIMESTAMP '2026-01-31 23:30:00' happened_at, DATE '2026-02-01' happened_on;
                INSERT INTO mentions BY NAME SELECT uuid() event_key, uuid() profile_id,
                  TIMESTAMP '2026-01-31 23:30:00' mentioned_at, DATE '2026-02-01' mentioned_on;
                """)));
        database.close();

        database = open(ZoneId.of("America/New_York"));

        assertThat(text("SELECT CAST(answered_on AS VARCHAR) FROM survey_answers"))
                .isEqualTo("2026-01-31");
        assertThat(text("SELECT CAST(happened_on AS VARCHAR) FROM ticket_steps"))
                .isEqualTo("2026-01-31");
        assertThat(text("SELECT CAST(mentioned_on AS VARCHAR) FROM mentions")).isEqualTo("2026-01-31");
    }

    @Test
    void aFileWithTablesOfAnotherVersionIsSetAside() {
        answer(database.change((sql, connection) -> sql.execute(ADD, "old")));
        answer(database.change(
                (sql, connection) -> sql.execute("UPDATE about SET value = '1' WHERE name = 'version'")));
        database.close();

        database = open(ZoneId.of("Europe/Berlin"));

        assertThat(watermarks()).isZero();
        assertThat(database.isComplete()).isFalse();
        assertThat(folder.resolve("figures.duckdb.set-aside")).exists();
    }

    @Test
    void aQuestionThatRunsEndsOnTheOldFileAndTheNextOneIsAnsweredByTheNewOne() {
        answer(database.change((sql, connection) -> sql.execute(ADD, "old")));
        answer(database.beginSuccessor());
        answer(database.changeSuccessor((sql, connection) -> sql.execute("""
                INSERT INTO events VALUES (uuid(), uuid(), uuid(), 'page', NULL, now(), today(), now(), '{}')""")));
        var hold = new CountDownLatch(1);
        var running = database.ask(sql -> waitFor(hold) ? sql.fetchCount(sql.selectFrom("events")) : -1)
                .subscribe()
                .asCompletionStage();

        answer(database.succeed());

        assertThat(text("SELECT count(*) FROM events")).isEqualTo("1");
        assertThat(watermarks()).isEqualTo(1);
        hold.countDown();
        assertThat(running.join()).isZero();
        await().untilAsserted(() -> assertThat(folder.resolve("figures.duckdb")).doesNotExist());
    }

    @Test
    void withoutASuccessorThereIsNothingToChangeOrToSwitchTo() {
        assertThatThrownBy(() -> answer(database.changeSuccessor((sql, connection) -> 1)))
                .isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> answer(database.succeed())).isInstanceOf(StoreFailure.class);
    }

    @Test
    void aSuccessorThatCannotFollowIsGivenUpAndTheChangeStands() {
        answer(database.beginSuccessor());
        answer(database.changeSuccessor((sql, connection) -> sql.execute("DROP TABLE memberships")));

        answer(database.changeEverywhere(
                (sql, connection) -> sql.execute("INSERT INTO memberships VALUES (uuid(), 's', true, now())")));

        assertThat(text("SELECT count(*) FROM memberships")).isEqualTo("1");
        assertThatThrownBy(() -> answer(database.succeed())).isInstanceOf(StoreFailure.class);
    }

    /** Whoever adds a table decides: it is filled from events or profiles ({@code Schema.REPLAYED}), or taken over. */
    @Test
    void everyTableIsEitherReplayedOrTakenOverByARebuild() {
        var tables = answer(database.ask(sql -> sql.fetch("SELECT table_name FROM duckdb_tables() WHERE NOT temporary")
                .getValues(0, String.class)));

        assertThat(tables).containsAll(Schema.REPLAYED);
        assertThat(tables.stream().filter(table -> !Schema.REPLAYED.contains(table)))
                .containsExactlyInAnyOrder(
                        "about", "watermarks", "memberships", "scores", "published_scores", "erasures");
    }

    private String one() {
        return text("SELECT 1");
    }

    private String text(String query) {
        return answer(database.ask(sql -> String.valueOf(sql.fetchValue(query))));
    }

    private int watermarks() {
        return answer(database.ask(sql -> sql.fetchCount(sql.selectFrom("watermarks"))));
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> T answer(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(20));
    }
}
