package io.stammkunde.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tokens as Keycloak makes them, signed by a key of this test run. */
public final class TestTokens {
    static final String ISSUER = "https://issuer.test/realms/stammkunde";
    static final String AUDIENCE = "stammkunde";

    /** System properties outlive the class loaders between which a Quarkus test is torn; statics do not. */
    private static final String KEY_PROPERTY = "stammkunde.test.signing-key";

    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private TestTokens() {}

    /** A valid token of a user with these roles. */
    public static String of(String... roles) {
        return named("test-user", roles);
    }

    /** A valid token of somebody in particular. */
    public static String named(String name, String... roles) {
        return sign(trustedKeys(), name, AUDIENCE, Instant.now().plus(LIFETIME), roles);
    }

    /** Was valid until an hour ago. */
    public static String expired(String... roles) {
        return sign(trustedKeys(), AUDIENCE, Instant.now().minus(Duration.ofHours(1)), roles);
    }

    /** Says all the right things, signed by somebody else. */
    public static String foreign(String... roles) {
        return sign(generate(), AUDIENCE, Instant.now().plus(LIFETIME), roles);
    }

    /** Meant for another application of the same realm. */
    public static String withoutAudience(String... roles) {
        return sign(trustedKeys(), "another-application", Instant.now().plus(LIFETIME), roles);
    }

    /** A valid token of a customer, with the e-mail address of their account. */
    public static String ofCustomer(String address, boolean isVerified) {
        var keys = trustedKeys();
        var expiresAt = Instant.now().plus(LIFETIME);
        return Jwt.issuer(ISSUER)
                .subject(UUID.nameUUIDFromBytes(address.getBytes(UTF_8)).toString())
                .upn(address)
                .audience(AUDIENCE)
                .claim("realm_access", Map.of("roles", List.of("customer")))
                .claim("email", address)
                .claim("email_verified", isVerified)
                .issuedAt(expiresAt.minus(LIFETIME))
                .expiresAt(expiresAt)
                .sign(keys.getPrivate());
    }

    private static String sign(KeyPair keys, String audience, Instant expiresAt, String... roles) {
        return sign(keys, "test-user", audience, expiresAt, roles);
    }

    private static String sign(KeyPair keys, String name, String audience, Instant expiresAt, String... roles) {
        return Jwt.issuer(ISSUER)
                .subject(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString())
                .upn(name)
                .audience(audience)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(expiresAt.minus(LIFETIME))
                .expiresAt(expiresAt)
                .sign(keys.getPrivate());
    }

    static synchronized KeyPair trustedKeys() {
        var kept = System.getProperty(KEY_PROPERTY);
        if (kept != null) {
            return restore(Base64.getDecoder().decode(kept));
        }
        var keys = generate();
        System.setProperty(
                KEY_PROPERTY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        return keys;
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK knows RSA", impossible);
        }
    }

    private static KeyPair restore(byte[] pkcs8) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var open = factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new KeyPair(open, secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key was made by this JDK", impossible);
        }
    }
}
