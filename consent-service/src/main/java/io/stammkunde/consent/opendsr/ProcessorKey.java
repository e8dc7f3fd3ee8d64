package io.stammkunde.consent.opendsr;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;

/** Signs what leaves through OpenDSR: RSA, PKCS#1 v1.5, SHA-256, over the bytes of the body. */
@ApplicationScoped
public class ProcessorKey {
    private static final int LINE = 64;

    private final Optional<Pair> pair;

    public ProcessorKey(OpenDsrConfig config) {
        this.pair = config.keystore()
                .filter(file -> !file.isBlank())
                .map(file ->
                        load(Path.of(file), config.keystorePassword().orElse("").toCharArray()));
    }

    private record Pair(PrivateKey secret, Certificate certificate) {}

    /** Whether there is a key to sign with. */
    public boolean isReady() {
        return pair.isPresent();
    }

    /**
     * Signature in Base64.
     *
     * @throws OpenDsrRefusal.Closed without a key
     */
    public String sign(String body) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair().secret());
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key of OpenDSR cannot sign", unusable);
        }
    }

    /**
     * The certificate as PEM.
     *
     * @throws OpenDsrRefusal.Closed without a key
     */
    public String certificate() {
        try {
            var encoder = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
            return "-----BEGIN CERTIFICATE-----\n"
                    + encoder.encodeToString(pair().certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the certificate of OpenDSR cannot be read", unusable);
        }
    }

    private Pair pair() {
        return pair.orElseThrow(OpenDsrRefusal.Closed::new);
    }

    /** The first key there is. */
    private static Pair load(Path file, char[] password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey secret) {
                    return new Pair(secret, store.getCertificate(alias));
                }
            }
            throw new IllegalArgumentException("there is no private key in " + file);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("the key of OpenDSR cannot be read from " + file, unreadable);
        }
    }
}
