package io.stammkunde.consent;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Keys of this test run: one that seals evidence, one that signs certificates. */
public class TestSecrets implements QuarkusTestResourceLifecycleManager {
    private static final int BYTES = 32;

    @Override
    public Map<String, String> start() {
        var evidence = new byte[BYTES];
        new SecureRandom().nextBytes(evidence);
        try {
            var signing =
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            return Map.of(
                    "stammkunde.consent.evidence-key",
                    Base64.getEncoder().encodeToString(evidence),
                    "stammkunde.consent.signing-key",
                    Base64.getEncoder().encodeToString(signing.getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows Ed25519", impossible);
        }
    }

    @Override
    public void stop() {
        // nothing is left
    }
}
