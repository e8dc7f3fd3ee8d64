package io.stammkunde.metrics.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which variant. Decided by the salt and the unit alone: the same unit gets the same variant each time, on any
 * machine, and nothing has to be remembered.
 */
final class Allocation {
    /** As many bits as a double holds, so that each place is as likely. */
    private static final int UNUSED_BITS = 11;

    private static final double PLACES = 0x1p-53;

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    });

    private final Definition definition;

    Allocation(Definition definition) {
        this.definition = definition;
    }

    /** The variant of a unit, or null if it lies outside of the experiment's slice. */
    @Nullable
    Variant of(String unit) {
        var slice = definition.slice();
        if (slice != null) {
            // by the group and not by the salt: all experiments of a group see the unit at the same place
            double place = place("group:" + slice.group(), unit);
            if (place < slice.from() || place >= slice.to()) {
                return null;
            }
        }
        return variant(place("variant:" + definition.salt(), unit));
    }

    private Variant variant(double place) {
        double end = 0;
        for (var variant : definition.variants()) {
            end += variant.weight();
            if (place < end) {
                return variant;
            }
        }
        return definition.variants().getLast(); // what rounding leaves of the weights
    }

    /** From 0 to 1, exclusive. The separator occurs in neither part, so that no two pairs read alike. */
    private static double place(String salt, String unit) {
        var hash = SHA_256.get().digest((salt + '\0' + unit).getBytes(UTF_8));
        return (ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS) * PLACES;
    }
}
