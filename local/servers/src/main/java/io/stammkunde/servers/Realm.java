package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The realm {@code stammkunde} as it is imported when Keycloak starts for the first time; later starts keep what is
 * there. Its users and their password are for the local system only.
 *
 * @param serviceSecret of the confidential client {@code stammkunde-service}, as which services sign in
 * @param accountsSecret of the confidential client {@code stammkunde-accounts}, which may end accounts and nothing else
 * @param gateway where people sign in from, such as {@code http://localhost:8080}
 */
public record Realm(String serviceSecret, String accountsSecret, String gateway) {
    private static final String TEMPLATE = "stammkunde-realm.json";

    public Realm {
        requireSecret("service", serviceSecret);
        requireSecret("accounts", accountsSecret);
        requireNonNull(gateway, "gateway");
    }

    private static void requireSecret(String name, String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{16,}")) {
            throw new IllegalArgumentException(
                    "the %s secret needs 16 or more letters, digits, hyphens or underscores".formatted(name));
        }
    }

    /** Readable by this user only, as it holds the secret. */
    void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(TEMPLATE);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, json());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the realm to " + folder, e);
        }
    }

    String json() {
        return template()
                .replace("@serviceSecret@", serviceSecret)
                .replace("@accountsSecret@", accountsSecret)
                .replace("@gateway@", gateway)
                .replace("@gatewayByAddress@", gateway.replace("//localhost:", "//127.0.0.1:"));
    }

    private static String template() {
        try (var in = requireNonNull(Realm.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Realm[gateway=" + gateway + "]";
    }
}
