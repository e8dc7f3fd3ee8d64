package io.stammkunde.consent.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final String PAYLOAD = "{\"size\":3}";

    /** Appendix A of RFC 8037. */
    private static final String RFC_SECRET = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

    private static final String RFC_PUBLIC = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final String RFC_THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    @Test
    void thePublicHalfAndItsNameAreThoseOfTheStandard() {
        var jwk =
                of(pkcs8(Base64.getUrlDecoder().decode(RFC_SECRET))).publicJwk().orElseThrow();

        assertThat(jwk)
                .containsEntry("kty", "OKP")
                .containsEntry("crv", "Ed25519")
                .containsEntry("x", RFC_PUBLIC)
                .containsEntry("kid", RFC_THUMBPRINT)
                .doesNotContainKey("d");
    }

    @Test
    void aSignatureIsWhatTheStandardSays() throws JoseException {
        var signature = of(pkcs8(Base64.getUrlDecoder().decode(RFC_SECRET)));

        var jws = signature.sign("Example of Ed25519 signing");

        var header = new String(Base64.getUrlDecoder().decode(jws.substring(0, jws.indexOf('.'))), UTF_8);
        assertThat(header).isEqualTo("{\"alg\":\"EdDSA\",\"kid\":\"%s\"}".formatted(RFC_THUMBPRINT));
        var jwk = PublicJsonWebKey.Factory.newPublicJwk(signature.publicJwk().orElseThrow());
        assertThat(Signature.verify(jws, jwk.getPublicKey())).isEqualTo("Example of Ed25519 signing");
    }

    @Test
    void aKeyOfTheJdkSignsWhatItsOwnPublicHalfVerifies() {
        var keys = keys();

        var jws = of(keys).sign(PAYLOAD);

        assertThat(Signature.verify(jws, keys.getPublic())).isEqualTo(PAYLOAD);
    }

    @Test
    void anotherKeyDoesNotVerifyIt() {
        var jws = of(keys()).sign(PAYLOAD);

        assertThatExceptionOfType(InvalidSignature.class).isThrownBy(() -> Signature.verify(jws, keys().getPublic()));
    }

    @Test
    void aChangedPayloadIsNotVerified() {
        var keys = keys();
        var parts = of(keys).sign(PAYLOAD).split("\\.", -1);
        var other = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"size\":4}".getBytes(UTF_8));

        assertThatExceptionOfType(InvalidSignature.class)
                .isThrownBy(() -> Signature.verify(parts[0] + "." + other + "." + parts[2], keys.getPublic()));
    }

    @Test
    void whatIsNotSignedAtAllIsNotVerified() throws JoseException {
        var unsigned = new JsonWebSignature();
        unsigned.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
        unsigned.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        unsigned.setPayload(PAYLOAD);
        var jws = unsigned.getCompactSerialization();

        assertThatExceptionOfType(InvalidSignature.class).isThrownBy(() -> Signature.verify(jws, keys().getPublic()));
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        var signature = new Signature(Optional::empty);

        assertThat(signature.canSign()).isFalse();
        assertThat(signature.publicJwk()).isEmpty();
        assertThatExceptionOfType(NoSigningKey.class).isThrownBy(() -> signature.sign(PAYLOAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not Base64", "c2hvcnQ="})
    void aKeyThatIsNoneIsRefusedWithoutBeingRepeated(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature(() -> Optional.of(key)))
                .withMessageNotContaining(key);
    }

    private static Signature of(KeyPair keys) {
        return of(keys.getPrivate().getEncoded());
    }

    private static Signature of(byte[] pkcs8) {
        return new Signature(() -> Optional.of(Base64.getEncoder().encodeToString(pkcs8)));
    }

    /** The fixed frame of RFC 8410 around the 32 bytes. */
    private static byte[] pkcs8(byte[] seed) {
        var frame = Base64.getDecoder().decode("MC4CAQAwBQYDK2VwBCIEIA==");
        var key = new byte[frame.length + seed.length];
        System.arraycopy(frame, 0, key, 0, frame.length);
        System.arraycopy(seed, 0, key, frame.length, seed.length);
        return key;
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK knows Ed25519", impossible);
        }
    }
}
