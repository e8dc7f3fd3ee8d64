package io.stammkunde.metrics.database;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The store of all figures. Questions and changes are answered on threads of the store's own, never on the caller's;
 * cancelling the subscription interrupts a question. A second file, the successor, can be built while the first answers,
 * and take its place.
 */
public final class FiguresDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FiguresDatabase.class);

    private static final int PATIENCE_SECONDS = 10;

    private final DatabaseSettings settings;
    private final StoreFiles files;
    private final Retirement retirement;
    private final Workers readers;
    private final Workers writer = new Workers("figures-writer", 1, Integer.MAX_VALUE);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("figures-watch").factory());
    private final AtomicLong revision = new AtomicLong();

    private volatile FiguresFile current;
    private volatile boolean complete;

    /** Known to the writer's thread alone. */
    private @Nullable FiguresFile successor;

    private FiguresDatabase(DatabaseSettings settings, StoreFiles files, FiguresFile current) throws SQLException {
        this.settings = settings;
        this.files = files;
        this.retirement = new Retirement(files);
        this.current = current;
        this.complete = current.isComplete();
        this.readers = new Workers("figures-reader", settings.readers(), settings.waitingLimit());
    }

    /**
     * Opens the file, creating it and its tables where they are missing. One with tables of another version is set aside,
     * and a new one takes its place, which is not complete.
     *
     * @throws StoreFailure if it cannot be opened, for example because another process owns it
     */
    public static FiguresDatabase open(DatabaseSettings settings) {
        var files = new StoreFiles(settings.file());
        var place = files.settle();
        try {
            return new FiguresDatabase(settings, files, FiguresFile.openOrSetAside(place, settings, files));
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    /** Answers a question within the time limit of the settings. */
    public <T> Uni<T> ask(Question<T> question) {
        return ask(question, settings.timeLimit());
    }

    /** Answers a question within a time limit of its own. */
    public <T> Uni<T> ask(Question<T> question, Duration limit) {
        return Uni.createFrom().emitter(emitter -> {
            var interruption = new Interruption();
            emitter.onTermination(interruption::stop);
            var alarm = watch.schedule(interruption::stop, limit.toMillis(), TimeUnit.MILLISECONDS);
            readers.run(
                    () -> read(question, interruption),
                    answer -> {
                        alarm.cancel(false);
                        emitter.complete(answer);
                    },
                    failure -> {
                        alarm.cancel(false);
                        emitter.fail(
                                interruption.isStopped() ? new DatabaseRefusal.TookTooLong(limit.toMillis()) : failure);
                    });
        });
    }

    /** A file that has just been succeeded lends no connections any more; its successor does. */
    private <T> T read(Question<T> question, Interruption interruption) throws SQLException {
        while (true) {
            var file = current;
            var connection = file.borrow();
            if (connection != null) {
                try {
                    return Transaction.read(connection, question, interruption);
                } finally {
                    file.giveBack(connection);
                }
            }
            Thread.onSpinWait();
        }
    }

    /** Makes a change; once begun it is not interrupted. Fails with {@link StoreFailure} if nothing was changed. */
    public <T> Uni<T> change(Change<T> change) {
        return keep(change).invoke(revision::incrementAndGet);
    }

    /** Makes a change that no figure depends on, such as to keep what was computed from the rest. */
    public <T> Uni<T> keep(Change<T> change) {
        return onWriter(() -> Transaction.write(current.writing(), change));
    }

    /** Makes a change, in a successor that is being built as well. Such a change may be repeated without effect. */
    public <T> Uni<T> changeEverywhere(Change<T> change) {
        return keepEverywhere(change).invoke(revision::incrementAndGet);
    }

    /** Makes a change that no figure depends on, in a successor that is being built as well. */
    public <T> Uni<T> keepEverywhere(Change<T> change) {
        return onWriter(() -> {
            var result = Transaction.write(current.writing(), change);
            repeatInSuccessor(change);
            return result;
        });
    }

    /** What was changed is changed; a successor that cannot follow is given up. */
    private void repeatInSuccessor(Change<?> change) {
        var file = successor;
        if (file == null) {
            return;
        }
        try {
            Transaction.write(file.writing(), change);
        } catch (RuntimeException failure) {
            LOG.error("The store that is being built failed and is given up", failure);
            discard();
        }
    }

    /**
     * Begins a successor: an empty file which gets every later change that is made everywhere, and in which erased people
     * stay erased. One that was begun before is thrown away.
     */
    public Uni<Void> beginSuccessor() {
        // a place is opened once only: DuckDB would answer a second opening with the file that is still open there
        return Uni.createFrom().completionStage(retirement::last).chain(() -> onWriter(this::openSuccessor));
    }

    private @Nullable Void openSuccessor() throws SQLException {
        retirement.last().join(); // another file may have been replaced while this waited for its turn
        discard();
        var place = files.free(List.of(current.place()));
        files.delete(place);
        var file = FiguresFile.open(place, settings, settings.halfOfMemory());
        successor = file;
        TableCopy.run(current.writing(), file.writing(), "people", "erased");
        return null;
    }

    /** Makes a change in the successor alone. Fails with {@link StoreFailure} if there is none, or it cannot be changed. */
    public <T> Uni<T> changeSuccessor(Change<T> change) {
        return onWriter(() -> Transaction.write(required().writing(), change));
    }

    /**
     * Lets the successor answer from now on, complete, with everything that cannot be replayed taken over. Questions that
     * are being answered end on the old file, which is deleted then.
     */
    public Uni<Void> succeed() {
        return onWriter(this::switchToSuccessor);
    }

    private @Nullable Void switchToSuccessor() throws SQLException {
        var next = required();
        Schema.orderByTime(next.writing());
        for (var table : Schema.keptTables(current.writing())) {
            TableCopy.replace(current.writing(), next.writing(), table);
        }
        Schema.complete(next.writing());
        next.allowMemory(settings.memoryLimit());
        successor = null;
        complete = true;
        letAnswer(next);
        return null;
    }

    private void letAnswer(FiguresFile next) throws SQLException {
        next.checkpoint();
        files.choose(next.place());
        var old = current;
        current = next;
        revision.incrementAndGet();
        retirement.begin(old);
    }

    /**
     * Makes sure that nothing is on disk of rows whose deletion was {@linkplain Remains noted}. The files in which something
     * may be left are copied, row by row, and the copies take their places: the one that answers, and a successor that is
     * being built. Answers when the old files are gone, which questions that they still answer may delay. Changes wait for
     * as long as the copying takes.
     */
    public Uni<Void> removeRemains() {
        return onWriter(this::copyWithoutRemains)
                .chain(() -> Uni.createFrom().completionStage(retirement::last))
                .chain(() -> onWriter(this::requireOldFilesGone));
    }

    private @Nullable Void copyWithoutRemains() throws SQLException {
        retirement.last().join();
        files.deleteAllBut(inUse());
        // nobody erases anything in a file that this program cannot read
        files.deleteSetAside();
        var building = successor;
        if (building != null && Schema.hasRemains(building.writing())) {
            successor = building.copyTo(files.free(inUse()), settings);
            building.close();
            files.delete(building.place());
        }
        if (Schema.hasRemains(current.writing())) {
            var copy = current.copyTo(files.free(inUse()), settings);
            copy.allowMemory(settings.memoryLimit());
            letAnswer(copy);
        }
        return null;
    }

    private @Nullable Void requireOldFilesGone() {
        retirement.last().join();
        if (!files.areAll(inUse())) {
            throw new StoreFailure(new IllegalStateException("a file that was replaced could not be deleted"));
        }
        return null;
    }

    private List<Path> inUse() {
        return Stream.of(current, successor)
                .filter(Objects::nonNull)
                .map(FiguresFile::place)
                .toList();
    }

    /** Gives a successor up, if there is one. */
    public Uni<Void> dropSuccessor() {
        return onWriter(() -> {
            discard();
            return null;
        });
    }

    private FiguresFile required() {
        if (successor == null) {
            throw new StoreFailure(new IllegalStateException("nothing is being built"));
        }
        return successor;
    }

    private void discard() {
        var file = successor;
        successor = null;
        if (file != null) {
            file.close();
            files.delete(file.place());
        }
    }

    private <T extends @Nullable Object> Uni<T> onWriter(Workers.Work<T> work) {
        return Uni.createFrom().emitter(emitter -> writer.run(work, emitter::complete, emitter::fail));
    }

    /** Whether every event is there, those included that Kafka has forgotten; false after a file was made anew. */
    public boolean isComplete() {
        return complete;
    }

    /** Grows with every change: with equal revisions figures are equal, for as long as the process lives. */
    public long revision() {
        return revision.get();
    }

    /** Lets running work end, writes a checkpoint and gives the file free. */
    @Override
    public void close() {
        watch.shutdownNow();
        readers.close();
        dropSuccessor().onFailure().recoverWithNull().await().indefinitely();
        writer.close();
        current.close();
        retirement
                .last()
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
