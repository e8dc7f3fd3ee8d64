package io.stammkunde.launcher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyStore;
import java.security.interfaces.RSAPrivateKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDsrKeyTest {
    @TempDir
    Path folder;

    @Test
    void aKeyWithItsCertificateIsMadeOnceForNobodyElsesEyes() throws Exception {
        var file = folder.resolve("opendsr.p12");

        OpenDsrKey.make(file, "a-password");
        var first = Files.readAllBytes(file);
        OpenDsrKey.make(file, "a-password");

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, "a-password".toCharArray());
        }
        assertThat(store.getKey("opendsr", "a-password".toCharArray())).isInstanceOf(RSAPrivateKey.class);
        assertThat(store.getCertificate("opendsr")).isNotNull();
    }
}
