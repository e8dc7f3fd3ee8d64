package io.stammkunde.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final String SECRET = "a-secret-of-the-service";
    private static final String ACCOUNTS = "a-secret-of-accounts";

    @Test
    void letsPeopleSignInFromTheGatewayOnly() {
        // When
        var json = new Realm(SECRET, ACCOUNTS, "http://localhost:9090").json();

        // Then
        assertThat(json).contains("http://localhost:9090/*", "http://127.0.0.1:9090/*", SECRET, ACCOUNTS);
        assertThat(json).doesNotContain("@gateway", "@serviceSecret", "@accountsSecret");
    }

    @Test
    void refusesSecretsThatAreEasyToGuessOrWouldBreakTheFile() {
        // When, Then
        assertThatThrownBy(() -> new Realm("short", ACCOUNTS, "http://localhost:8080"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Realm(SECRET, "short", "http://localhost:8080"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("accounts");
        assertThatThrownBy(() -> new Realm("long-enough-but-\"quoted\"", ACCOUNTS, "http://localhost:8080"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheSecretToItself(@TempDir Path folder) throws IOException {
        // Given
        var realm = new Realm(SECRET, ACCOUNTS, "http://localhost:8080");

        // When
        realm.writeTo(folder);

        // Then
        var permissions = Files.getPosixFilePermissions(folder.resolve("stammkunde-realm.json"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(realm.toString()).doesNotContain(SECRET, ACCOUNTS);
    }
}
