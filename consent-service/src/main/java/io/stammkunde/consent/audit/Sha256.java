package io.stammkunde.consent.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one digest of the log. */
final class Sha256 {
    private Sha256() {}

    /** Over the parts, one after the other. */
    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows SHA-256", impossible);
        }
    }

    /** The same in lower-case hex. */
    static String hex(byte[]... parts) {
        return HexFormat.of().formatHex(of(parts));
    }
}
