package io.stammkunde.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void home() {
        home = new Home(folder.resolve("home"));
    }

    @Test
    void areMadeOnceAndKept() {
        // When
        var first = Secrets.of(home, Map.of());
        var second = Secrets.of(home, Map.of());

        // Then
        assertThat(first.service()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(second.asEnvironment()).isEqualTo(first.asEnvironment());
    }

    @Test
    void differFromHomeToHome() {
        // When
        var one = Secrets.of(home, Map.of());
        var other = Secrets.of(new Home(folder.resolve("other")), Map.of());

        // Then
        assertThat(one.service()).isNotEqualTo(other.service());
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        // When
        var secrets = Secrets.of(home, Map.of());

        // Then
        var permissions = Files.getPosixFilePermissions(home.root().resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(secrets.toString()).doesNotContain(secrets.service());
    }

    @Test
    void theKeyForEvidenceIsWhatTheConsentServiceExpects() {
        // When
        var key = Secrets.of(home, Map.of()).asEnvironment().get("STAMMKUNDE_CONSENT_EVIDENCE_KEY");

        // Then
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void theSigningKeyIsAnEd25519Key() throws GeneralSecurityException {
        // When
        var key = Secrets.of(home, Map.of()).asEnvironment().get("STAMMKUNDE_CONSENT_SIGNING_KEY");

        // Then
        var pkcs8 = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key));
        assertThat(KeyFactory.getInstance("Ed25519").generatePrivate(pkcs8)).isNotNull();
    }

    @Test
    void theKeyForSuppressionIsWhatTheProfileServiceExpects() {
        // When
        var key = Secrets.of(home, Map.of()).asEnvironment().get("STAMMKUNDE_SUPPRESSION_KEY");

        // Then
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void theEnvironmentWins() {
        // When
        var secrets = Secrets.of(home, Map.of("STAMMKUNDE_SERVICE_SECRET", "a-secret-of-the-operator"));

        // Then
        assertThat(secrets.service()).isEqualTo("a-secret-of-the-operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STAMMKUNDE_SERVICE_SECRET", "STAMMKUNDE_ACCOUNTS_SECRET"})
    void aClientsSecretCannotChangeOnceKeycloakKnowsIt(String name) {
        // Given
        Secrets.of(home, Map.of());

        // When, Then
        assertThatThrownBy(() -> Secrets.of(home, Map.of(name, "another-long-secret")))
                .isInstanceOf(LauncherFailure.class)
                .hasMessageContaining(name)
                .hasMessageContaining("reset")
                .message()
                .doesNotContain("another-long-secret");
    }
}
