package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Many documents per key. An entry's key is the encoded key followed by the position, so the documents of one key lie
 * side by side. Answers equality and {@code $in}; ranges and sorting do not use it.
 */
final class LookupIndex extends Index<Object> {
    private final MVMap<byte[], Object> entries;

    LookupIndex(String name, List<IndexKey> fields, boolean sparse, MVMap<byte[], Object> entries) {
        super(name, fields, sparse);
        this.entries = entries;
    }

    @Override
    public boolean canHandle(Document filter) {
        return EqualityQuery.of(filter, keys()).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document filter) {
        var found = new LinkedHashSet<Object>();
        EqualityQuery.of(filter, keys()).orElseThrow().keys().forEach(key -> collect(key, found));
        return found;
    }

    private void collect(KeyValue key, Set<Object> found) {
        var prefix = Bson.encodeValues(key);
        var cursor = entries.cursor(prefix);
        while (cursor.hasNext() && startsWith(cursor.next(), prefix)) {
            found.add(cursor.getValue());
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static byte[] entry(KeyValue key, Object position) {
        var buffer = Unpooled.buffer(96);
        buffer.writeBytes(Bson.encodeValues(key.normalized()));
        Bson.writeValue(position, buffer);
        return Bson.bytes(buffer);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        getKeyValues(document).forEach(key -> entries.put(entry(key, position), position));
    }

    @Override
    public Object remove(Document document) {
        var position = Missing.ofNullable(document.get("_id"));
        getKeyValues(document).forEach(key -> entries.remove(entry(key, position)));
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        var old = getKeyValues(before);
        var current = getKeyValues(after);
        old.stream().filter(key -> !current.contains(key)).forEach(key -> entries.remove(entry(key, position)));
        current.stream().filter(key -> !old.contains(key)).forEach(key -> entries.put(entry(key, position), position));
    }

    /** Several documents may have one key, so a key does not tell the position. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // nothing can clash
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // nothing can clash
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
