package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;

/** Opens collections and indexes as maps of the store, under the names that {@link H2Database} drops them by. */
final class StoreDatabase extends H2Database {
    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // first, as the superclass opens the collections while it is being built
        super(name, store, cursors);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document request, DatabaseResolver databases, Oplog oplog) {
        var count = CountRequest.in(command, request);
        return count.isPresent()
                ? count.get().answer(query -> super.handleCommand(channel, "count", query, databases, oplog))
                : super.handleCommand(channel, command, request, databases, oplog);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var documents =
                map("databases." + databaseName + "." + name, PositionType.INSTANCE, ByteArrayDataType.INSTANCE);
        return new StoreCollection(this, name, options, cursorRegistry, documents);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> fields, boolean sparse) {
        var positions = map(indexMap(collection, name), KeyType.INSTANCE, PositionType.INSTANCE);
        return new UniqueIndex(name, fields, sparse, positions);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> fields, boolean sparse) {
        var entries = map(indexMap(collection, name), BytesType.INSTANCE, PositionType.INSTANCE);
        return new LookupIndex(name, fields, sparse, entries);
    }

    private String indexMap(String collection, String index) {
        return databaseName + "." + collection + "._index_" + index;
    }

    private <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }
}
