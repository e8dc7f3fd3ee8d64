package io.stammkunde.metrics.export;

import static org.jooq.impl.DSL.inline;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jooq.DSLContext;

/**
 * Writes the events of a period under pseudonyms as a Parquet file. The store writes row group by row group, so that memory
 * does not grow with the period; one file at a time, as each keeps a reader of the store busy.
 */
@ApplicationScoped
public class ExportEvents {
    private static final Logger LOG = Logger.getLogger(ExportEvents.class);
    private static final String COPY = "COPY ({0}) TO {1} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 100000)";

    private final FiguresDatabase database;
    private final ExportFolder folder;
    private final ReportingCalendar calendar;
    private final MetricsConfig.Export config;
    private final int leastPeople;
    private final Optional<PseudonymKey> key;
    private final AtomicBoolean running = new AtomicBoolean();

    public ExportEvents(
            FiguresDatabase database, ExportFolder folder, ReportingCalendar calendar, MetricsConfig config) {
        this.database = database;
        this.folder = folder;
        this.calendar = calendar;
        this.config = config.export();
        this.leastPeople = config.leastPeople();
        this.key = config.export().pseudonymKey().map(PseudonymKey::new);
    }

    /** How many events a file has. */
    private record Written(Path file, long events) {}

    /**
     * The file, which whoever sends it deletes.
     *
     * @param by id of whoever asks; the log says who took what along
     */
    public Uni<ExportedFile> handle(Period period, Set<EventColumn> columns, String by) {
        var secret = key.orElseThrow(ExportRefusal.NoPseudonyms::new);
        if (!running.compareAndSet(false, true)) {
            throw new ExportRefusal.Busy();
        }
        return database.ask(
                        sql -> write(sql, new EventTable(period, calendar.now(), secret, leastPeople), columns),
                        config.timeLimit())
                .onTermination()
                .invoke(() -> running.set(false))
                .invoke(written -> audit(period, columns, by, written))
                .map(written -> new ExportedFile.OnDisk(
                        FigureSheet.name("events", period.from(), period.to()) + FileFormat.PARQUET.ending(),
                        FileFormat.PARQUET,
                        written.file()));
    }

    private Written write(DSLContext sql, EventTable table, Set<EventColumn> columns) {
        long events = sql.fetchCount(table.bare());
        if (events > config.mostEvents()) {
            throw new ExportRefusal.TooLarge(events, config.mostEvents());
        }
        var file = folder.newFile();
        try {
            sql.query(COPY, table.rows(columns), inline(file.toString())).execute();
            return new Written(file, events);
        } catch (RuntimeException failure) {
            delete(file);
            throw failure;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void audit(Period period, Set<EventColumn> columns, String by, Written written) {
        LOG.infof(
                "Pseudonymous events exported by=%s from=%s to=%s columns=%s events=%d",
                by, period.from(), period.to(), EventColumn.keys(columns), written.events());
    }
}
