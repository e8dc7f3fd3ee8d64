package io.stammkunde.profile.collect.http;

import io.stammkunde.profile.collect.CollectRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Decompresses a body up to a limit: of a bomb no more than the limit is ever made. */
final class Inflation {
    private Inflation() {}

    static byte[] gunzip(byte[] compressed, int limit) {
        try (var inflating = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            var plain = inflating.readNBytes(limit + 1);
            if (plain.length > limit) {
                throw new CollectRefusal.TooLarge(
                        "At most %d bytes may be sent at once, counted after decompression.".formatted(limit));
            }
            return plain;
        } catch (IOException noGzip) {
            throw new CollectRefusal.Malformed("", "must be compressed with gzip, as Content-Encoding says");
        }
    }
}
