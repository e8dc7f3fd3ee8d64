package io.stammkunde.consent.audit;

import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in the one form of RFC 8785: sorted names, no spaces. Numbers have the precision of a double, so what is larger
 * goes in as text.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * An object or a list as JSON in UTF-8.
     *
     * @throws IllegalArgumentException if it cannot be written as either
     */
    public static byte[] bytes(Object value) {
        var tree = WireJson.MAPPER.valueToTree(value);
        if (!tree.isContainerNode()) {
            throw new IllegalArgumentException("must become an object or a list: " + value.getClass());
        }
        try {
            return new JsonCanonicalizer(WireJson.MAPPER.writeValueAsBytes(tree)).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refused a write", impossible);
        }
    }
}
