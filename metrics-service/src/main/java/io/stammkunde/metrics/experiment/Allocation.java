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
    private final byte[] variantSalt;
    private final byte @Nullable [] groupSalt;

    Allocation(Definition definition) {
        this.definition = definition;
        variantSalt = salt("variant:" + definition.salt());
        groupSalt = definition.slice() == null
                ? null
                : salt("group:" + definition.slice().group());
    }

    /** The separator occurs in neither part, so that no two pairs read alike. */
    private static byte[] salt(String text) {
        return (text + '\0').getBytes(UTF_8);
    }

    /** The variant of a unit, or null if it lies outside of the experiment's slice. */
    @Nullable
    Variant of(String unit) {
        var slice = definition.slice();
        byte[] name = unit.getBytes(UTF_8);
        if (slice != null && groupSalt != null) {
            // by the group and not by the salt: all experiments of a group see the unit at the same place
            double place = place(groupSalt, name);
            if (place < slice.from() || place >= slice.to()) {
                return null;
            }
        }
        return variant(place(variantSalt, name));
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

    /** From 0 to 1, exclusive. */
    private static double place(byte[] salt, byte[] unit) {
        var digest = SHA_256.get();
        digest.update(salt);
        var hash = digest.digest(unit);
        return (ByteBuffer.wrap(hash).getLong() >>> UNUSED_BITS) * PLACES;
    }
}
