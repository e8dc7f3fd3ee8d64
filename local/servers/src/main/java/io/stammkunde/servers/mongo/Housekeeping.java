package io.stammkunde.servers.mongo;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back space in the store file, a little at a time and while nobody writes. */
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int FILL_PERCENT = 60;
    private static final int BYTES_AT_A_TIME = 8 << 20;

    private final GroupCommit store;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory());

    private Housekeeping(GroupCommit store) {
        this.store = store;
    }

    static Housekeeping start(GroupCommit store) {
        var housekeeping = new Housekeeping(store);
        var _ = housekeeping.executor.scheduleWithFixedDelay(housekeeping::compact, 1, 1, TimeUnit.SECONDS);
        return housekeeping;
    }

    void stop() {
        executor.shutdown();
    }

    /** A failure must not end the schedule; writers notice a broken file by themselves. */
    private void compact() {
        try {
            store.exclusively(Housekeeping::compact);
        } catch (RuntimeException e) {
            LOG.error("The store file could not be compacted", e);
        }
    }

    private static void compact(MVStore store) {
        store.compact(FILL_PERCENT, BYTES_AT_A_TIME);
        store.commit();
    }
}
