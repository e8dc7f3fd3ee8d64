package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How the values of an index key lie in a map. The order is total and stable, and not that of MongoDB: maps are only
 * asked for equal keys. Single strings, by far the most frequent keys, come first and need no encoding to be compared.
 */
final class KeyType extends BasicDataType<KeyValue> {
    static final KeyType INSTANCE = new KeyType();

    @Override
    public int compare(KeyValue a, KeyValue b) {
        boolean aIsText = isText(a);
        boolean bIsText = isText(b);
        if (aIsText && bIsText) {
            return ((String) a.get(0)).compareTo((String) b.get(0));
        }
        return aIsText == bIsText
                ? Arrays.compareUnsigned(Bson.encodeValues(a), Bson.encodeValues(b))
                : Boolean.compare(bIsText, aIsText);
    }

    private static boolean isText(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    @Override
    public int getMemory(KeyValue key) {
        int bytes = 64;
        for (var value : key) {
            bytes += value instanceof String text ? 48 + text.length() : 32;
        }
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        var bytes = Bson.encodeValues(key);
        out.putVarInt(bytes.length).putVarInt(key.size()).put(bytes);
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        var bytes = new byte[DataUtils.readVarInt(in)];
        int size = DataUtils.readVarInt(in);
        in.get(bytes);
        var buffer = Unpooled.wrappedBuffer(bytes);
        var values = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) {
            values.add(Bson.readValue(buffer));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
