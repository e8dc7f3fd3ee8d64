package io.stammkunde.consent.signature;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Signs with this installation's key: Ed25519 in the compact form of JWS, the key named by its thumbprint. Anybody with
 * the public key can check it without this service.
 */
@Startup // a key that is none ends the start
@ApplicationScoped
public class Signature {
    private final Optional<SigningKey> key;

    public Signature(SignatureConfig config) {
        this.key = config.signingKey().filter(text -> !text.isBlank()).map(SigningKey::new);
    }

    /** Whether the operator has set a key. */
    public boolean canSign() {
        return key.isPresent();
    }

    /**
     * Signs a text, usually JSON, which stays readable inside.
     *
     * @throws NoSigningKey if there is none
     */
    public String sign(String payload) {
        var known = key.orElseThrow(NoSigningKey::new);
        var jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jws.setKeyIdHeaderValue(known.open().getKeyId());
        jws.setKey(known.secret());
        jws.setPayload(payload);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("the key was checked at the start", impossible);
        }
    }

    /** The public key as a JWK; empty if there is none. */
    public Optional<Map<String, Object>> publicJwk() {
        return key.map(known -> known.open().toParams(OutputControlLevel.PUBLIC_ONLY));
    }

    /** The public key itself; empty if there is none. */
    public Optional<PublicKey> publicKey() {
        return key.map(known -> known.open().getPublicKey());
    }

    /**
     * The text that was signed.
     *
     * @throws InvalidSignature if this key did not sign it in this form
     */
    public static String verify(String jws, PublicKey key) {
        var signed = new JsonWebSignature();
        signed.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
        signed.setKey(key);
        try {
            signed.setCompactSerialization(jws);
            return signed.getPayload(); // fails if the signature is not valid
        } catch (JoseException failure) {
            throw new InvalidSignature(failure);
        }
    }
}
