package io.stammkunde.consent.signature;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key of this installation. */
@ConfigMapping(prefix = "stammkunde.consent")
public interface SignatureConfig {
    /** Ed25519 private key (PKCS#8 in Base64). Without one nothing is signed, and what must be signed is not made. */
    Optional<String> signingKey();
}
