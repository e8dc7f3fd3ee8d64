package io.stammkunde.servers.mongo;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes writes last before they are acknowledged, many at a time. Writers run side by side under the shared lock, so a
 * commit, which takes the exclusive one, never sees half a write. Each writer then needs a commit that <em>began</em>
 * after its write ended: it waits for the running one, and the first to wake up commits for all who wait.
 *
 * <p>After a failed commit the store refuses writes for good: what is in memory and what is in the file may differ.
 */
final class GroupCommit {
    private final MVStore store;
    private final ReadWriteLock writers = new ReentrantReadWriteLock(true);

    private final Object turn = new Object();
    private long begun;
    private long completed;
    private boolean committing;
    private boolean broken;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Returns when what {@code write} has written is in the file, also when it throws. */
    <T> T run(Supplier<T> write) {
        writers.readLock().lock();
        try {
            return write.get();
        } finally {
            writers.readLock().unlock();
            awaitCommit();
        }
    }

    /** Runs while nobody writes. */
    void exclusively(Consumer<MVStore> work) {
        writers.writeLock().lock();
        try {
            work.accept(store);
        } finally {
            writers.writeLock().unlock();
        }
    }

    private void awaitCommit() {
        if (!takeTurn()) {
            return; // somebody else has committed for us
        }
        boolean done = false;
        try {
            exclusively(MVStore::commit);
            done = true;
        } finally {
            endTurn(done);
        }
    }

    /** Whether the caller has to commit; false if a commit that began after the call has completed. */
    private boolean takeTurn() {
        synchronized (turn) {
            long needed = begun + 1;
            boolean interrupted = false;
            while (committing && completed < needed && !broken) {
                try {
                    turn.wait();
                } catch (InterruptedException e) {
                    interrupted = true; // the write has happened; its reply waits for the commit all the same
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (broken) {
                throw new IllegalStateException("the store file cannot be written; restart the server");
            }
            if (completed >= needed) {
                return false;
            }
            committing = true;
            begun++;
            return true;
        }
    }

    private void endTurn(boolean done) {
        synchronized (turn) {
            committing = false;
            if (done) {
                completed = begun;
            } else {
                broken = true;
            }
            turn.notifyAll();
        }
    }
}
