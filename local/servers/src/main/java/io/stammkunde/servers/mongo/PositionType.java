package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a document's position lies in a map: its {@code _id}, or a UUID in collections that have none. */
final class PositionType extends BasicDataType<Object> {
    static final PositionType INSTANCE = new PositionType();

    @Override
    public int compare(Object a, Object b) {
        return a instanceof String x && b instanceof String y
                ? x.compareTo(y)
                : KeyType.INSTANCE.compare(new KeyValue(a), new KeyValue(b));
    }

    @Override
    public int getMemory(Object position) {
        return position instanceof String text ? 48 + text.length() : 32;
    }

    @Override
    public void write(WriteBuffer out, Object position) {
        KeyType.INSTANCE.write(out, new KeyValue(position));
    }

    @Override
    public Object read(ByteBuffer in) {
        return KeyType.INSTANCE.read(in).get(0);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
