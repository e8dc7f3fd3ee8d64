package io.stammkunde.consent;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Keys of this test run: one that seals evidence, one that signs certificates. */
public class TestSecrets implements QuarkusTestResourceLifecycleManager {
    private static final int BYTES = 32;
    private static final String PASSWORD = "password-of-the-test";

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
                    "stammkunde.consent.opendsr.keystore",
                    keystore().toString(),
                    "stammkunde.consent.opendsr.keystore-password",
                    PASSWORD,
                    "stammkunde.consent.signing-key",
                    Base64.getEncoder().encodeToString(signing.getEncoded()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK knows Ed25519", impossible);
        }
    }

    /** The JDK's library makes no certificates; its tool does. */
    private static Path keystore() {
        var file = Path.of("target", "opendsr-test.p12").toAbsolutePath();
        if (Files.exists(file)) {
            return file;
        }
        try {
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
            var process = new ProcessBuilder(
                            keytool.toString(),
                            "-genkeypair",
                            "-alias",
                            "opendsr",
                            "-keyalg",
                            "RSA",
                            "-dname",
                            "CN=localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD)
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool failed");
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while keytool made a key", interrupted);
        }
    }

    @Override
    public void stop() {
        // nothing is left
    }
}
