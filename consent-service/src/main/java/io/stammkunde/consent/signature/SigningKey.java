package io.stammkunde.consent.signature;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;

/** An Ed25519 key pair and its name, the thumbprint of RFC 7638. */
final class SigningKey {
    private final EdECPrivateKey secret;
    private final PublicJsonWebKey open;

    /**
     * @param pkcs8 private key in Base64
     * @throws IllegalArgumentException if it is not one; the message does not repeat it
     */
    SigningKey(String pkcs8) {
        try {
            this.secret = (EdECPrivateKey) KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pkcs8)));
            this.open = named(new OctetKeyPairJsonWebKey(publicKeyOf(secret)));
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            throw new IllegalArgumentException(
                    "the signing key must be an Ed25519 private key, PKCS#8 in Base64", failure);
        }
    }

    EdECPrivateKey secret() {
        return secret;
    }

    /** The public half with its name. */
    PublicJsonWebKey open() {
        return open;
    }

    private static PublicJsonWebKey named(PublicJsonWebKey key) {
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        key.setAlgorithm(AlgorithmIdentifiers.EDDSA);
        key.setUse("sig");
        return key;
    }

    /**
     * The JDK reads private keys without telling their public half, but makes both from 32 random bytes, which are the
     * private key: so it is given these.
     */
    private static PublicKey publicKeyOf(EdECPrivateKey secret) throws GeneralSecurityException {
        var seed = secret.getBytes().orElseThrow(() -> new GeneralSecurityException("the key hides its bytes"));
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new Known(seed));
        var pair = generator.generateKeyPair();
        if (!pair.getPrivate().equals(secret)) {
            throw new GeneralSecurityException("the generator of this JDK does not begin with the private key");
        }
        return pair.getPublic();
    }

    private static final class Known extends SecureRandom {
        private final transient byte[] bytes;

        private Known(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
