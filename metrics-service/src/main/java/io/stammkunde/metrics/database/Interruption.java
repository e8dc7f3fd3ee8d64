package io.stammkunde.metrics.database;

import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Stops the statement that a question is running, and every later one of the same question. Safe from any thread. */
final class Interruption implements ExecuteListener {
    private static final Logger LOG = Logger.getLogger(Interruption.class);

    private @Nullable Statement running;
    private boolean stopped;

    @Override
    public synchronized void executeStart(ExecuteContext context) {
        if (stopped) {
            throw new Stopped();
        }
        running = context.statement();
    }

    @Override
    public synchronized void executeEnd(ExecuteContext context) {
        running = null;
    }

    @Override
    public synchronized void exception(ExecuteContext context) {
        running = null;
    }

    synchronized void stop() {
        stopped = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException failure) {
                LOG.warn("A statement could not be cancelled; it will run to its end", failure);
            }
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    /** Between two statements there is nothing to cancel; the next one does not start. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("interrupted", null, false, false);
        }
    }
}
