package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Lets each command that writes wait for the commit that makes it last. */
final class StoreBackend extends H2Backend {
    private static final int PAGE_SPLIT_BYTES = 16 * 1024;
    private static final int CACHE_CONCURRENCY = 16;
    /** How long the file keeps chunks that nobody needs any more; short, as nobody reads old versions. */
    private static final int RETENTION_MILLIS = 5_000;

    private final GroupCommit groupCommit;
    private final Housekeeping housekeeping;

    private StoreBackend(MVStore store) {
        super(store);
        this.groupCommit = new GroupCommit(store);
        this.housekeeping = Housekeeping.start(groupCommit);
    }

    static StoreBackend open(Path file, int cacheMegabytes) {
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCompactFillRate(0) // Housekeeping does it
                .cacheSize(cacheMegabytes)
                .cacheConcurrency(CACHE_CONCURRENCY)
                .pageSplitSize(PAGE_SPLIT_BYTES)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
        return new StoreBackend(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return Command.writes(message.getDocument())
                ? groupCommit.run(() -> super.handleMessage(message))
                : super.handleMessage(message);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public void close() {
        housekeeping.stop();
        groupCommit.exclusively(_ -> super.close());
    }
}
