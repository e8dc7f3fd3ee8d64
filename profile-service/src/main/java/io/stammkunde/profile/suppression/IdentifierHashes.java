package io.stammkunde.profile.suppression;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.ProfileConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names identifiers so that only who has the key can tell whether a hash is that of an identifier they know: {@code
 * HMAC-SHA256(key, "suppr:v1\0" + type + "\0" + normalised value)}, hexadecimal.
 */
@ApplicationScoped
public class IdentifierHashes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Optional<SecretKeySpec> key;

    @Inject
    IdentifierHashes(ProfileConfig config) {
        this(config.suppressionKey());
    }

    /** A key that is not 32 bytes in Base64 stops the start. */
    IdentifierHashes(Optional<String> base64) {
        this.key = base64.filter(stated -> !stated.isBlank()).map(IdentifierHashes::key);
    }

    private static SecretKeySpec key(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("the suppression key must have " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Whether there is a key. */
    public boolean canHash() {
        return key.isPresent();
    }

    /** The hash of each; fails with {@link NoSuppressionKey} if there is no key. */
    public Map<Identifier, String> of(Collection<Identifier> identifiers) {
        var mac = mac();
        var hashes = new HashMap<Identifier, String>();
        identifiers.forEach(identifier -> hashes.computeIfAbsent(identifier, one -> hash(mac, one)));
        return hashes;
    }

    /** Whether a text has the form of a hash. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    private static String hash(Mac mac, Identifier identifier) {
        var named = "suppr:v1\0" + identifier.type() + '\0' + identifier.value();
        return HexFormat.of().formatHex(mac.doFinal(named.getBytes(UTF_8)));
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key.orElseThrow(NoSuppressionKey::new));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK knows " + ALGORITHM, impossible);
        }
    }
}
