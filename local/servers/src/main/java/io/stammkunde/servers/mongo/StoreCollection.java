package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps documents as bytes: what is in the map never changes under a commit that writes it to the file. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(StoreCollection.class);
    private static final Duration SLOW = Duration.ofMillis(250);

    private final MVMap<Object, byte[]> documents;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Object, byte[]> documents) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object position = getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
        if (documents.putIfAbsent(position, Bson.encode(document)) != null) {
            throw new IllegalStateException("a document has this position already");
        }
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(position, Bson.encode(after));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("no document has this position");
        }
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        var document = documents.get(position);
        return document == null ? null : Bson.decode(document);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter, @Nullable Document order, int skip, int limit, int batchSize, Document projection) {
        var begin = System.nanoTime();
        var walk = IdWalk.of(filter, order, documents);
        var result = walk.isPresent()
                ? matchDocumentsFromStream(
                        walk.get().over(documents).map(Bson::decode), filter, null, skip, limit, batchSize, projection)
                : matchDocumentsFromStream(
                        documents.values().stream().map(Bson::decode),
                        filter,
                        order,
                        skip,
                        limit,
                        batchSize,
                        projection);
        complainIfSlow(filter, order, System.nanoTime() - begin);
        return result;
    }

    /** Names the fields that an index is missing for; never their values, which may be personal data. */
    private void complainIfSlow(Document filter, @Nullable Document order, long nanos) {
        if (nanos > SLOW.toNanos()) {
            LOG.warn(
                    "Slow scan collection={} documents={} filter={} order={} millis={}",
                    getFullName(),
                    count(),
                    filter.keySet(),
                    order == null ? List.of() : order.keySet(),
                    Duration.ofNanos(nanos).toMillis());
        }
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        // not tracked: one more write per document, for a figure that nobody asks for
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
