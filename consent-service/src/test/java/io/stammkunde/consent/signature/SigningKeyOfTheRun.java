package io.stammkunde.consent.signature;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** Gives the service a key to sign with. */
public class SigningKeyOfTheRun implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Map.of(
                    "stammkunde.consent.signing-key",
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK knows Ed25519", impossible);
        }
    }

    @Override
    public void stop() {
        // nothing runs
    }
}
