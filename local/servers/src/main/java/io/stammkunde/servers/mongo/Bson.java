package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Documents and single values as bytes. A value carries its BSON type in front, so equal values have equal bytes. */
final class Bson {
    private static final byte NULL = 0x0A;
    /** BSON's retired "undefined", which stands for a field that is not there. */
    private static final byte MISSING = 0x06;

    private Bson() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        return bytes(buffer);
    }

    static Document decode(byte[] document) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(document));
    }

    static byte[] encodeValues(Iterable<?> values) {
        var buffer = Unpooled.buffer(64);
        values.forEach(value -> writeValue(value, buffer));
        return bytes(buffer);
    }

    static void writeValue(@Nullable Object value, ByteBuf out) {
        switch (value) {
            case null -> out.writeByte(NULL);
            case Missing _ -> out.writeByte(MISSING);
            default -> {
                byte type = BsonEncoder.determineType(value);
                out.writeByte(type);
                BsonEncoder.encodeValue(type, value, out);
            }
        }
    }

    static @Nullable Object readValue(ByteBuf in) {
        byte type = in.readByte();
        return switch (type) {
            case NULL -> null;
            case MISSING -> Missing.getInstance();
            default -> BsonDecoder.decodeValue(type, in);
        };
    }

    static byte[] bytes(ByteBuf buffer) {
        return Arrays.copyOf(buffer.array(), buffer.writerIndex());
    }
}
