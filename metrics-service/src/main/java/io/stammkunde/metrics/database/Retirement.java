package io.stammkunde.metrics.database;

import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Files that others have replaced: each is deleted when the questions that it still answers have been answered. */
final class Retirement {
    private static final Logger LOG = Logger.getLogger(Retirement.class);

    private final StoreFiles files;
    private volatile CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    Retirement(StoreFiles files) {
        this.files = files;
    }

    /** Lets a file end its questions, on a thread of its own, and deletes it. */
    void begin(FiguresFile old) {
        var done = new CompletableFuture<Void>();
        last = done;
        Thread.ofPlatform().daemon().name("figures-retire").start(() -> {
            try {
                old.closeAfterQuestions();
                files.delete(old.place());
                files.deleteSetAside();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                LOG.warn("The file before the rebuild could not be removed; the next start does it", failure);
            } finally {
                done.complete(null);
            }
        });
    }

    /** Completed when the file that was replaced last is gone, or could not be removed; never fails. */
    CompletableFuture<Void> last() {
        return last;
    }
}
