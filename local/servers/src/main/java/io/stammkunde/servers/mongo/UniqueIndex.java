package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One document per key. Also answers filters that ask more than the key, such as {@code {_id, revision}}. */
final class UniqueIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<KeyValue, Object> positions;

    UniqueIndex(String name, List<IndexKey> fields, boolean sparse, MVMap<KeyValue, Object> positions) {
        super(name, fields, sparse);
        this.positions = positions;
    }

    @Override
    public synchronized boolean canHandle(Document filter) {
        return EqualityQuery.of(filter, keys()).isPresent() || super.canHandle(filter);
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document filter) {
        return EqualityQuery.of(filter, keys()).map(this::positionsOf).orElseGet(() -> super.getPositions(filter));
    }

    private Iterable<Object> positionsOf(EqualityQuery query) {
        var found = new LinkedHashSet<Object>();
        query.keys().stream().map(positions::get).filter(Objects::nonNull).forEach(found::add);
        return found;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
