package io.stammkunde.launcher.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The key and the self-signed certificate that answers of the OpenDSR interface carry, made once. A company that takes
 * part in earnest puts its own in place, signed by an authority.
 */
final class OpenDsrKey {
    private static final long SECONDS = 60;

    private OpenDsrKey() {}

    /** Makes the file if there is none. The JDK's own tool does it, as its library makes no certificates. */
    static void make(Path file, String password) {
        if (Files.exists(file)) {
            return;
        }
        try {
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
            var process = new ProcessBuilder(List.of(
                            keytool.toString(),
                            "-genkeypair",
                            "-alias",
                            "opendsr",
                            "-keyalg",
                            "RSA",
                            "-keysize",
                            "3072",
                            "-sigalg",
                            "SHA256withRSA",
                            "-validity",
                            "3650",
                            "-dname",
                            "CN=localhost",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass:env",
                            "KEYSTORE_PASSWORD"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            process.environment().put("KEYSTORE_PASSWORD", password);
            var running = process.start();
            if (!running.waitFor(SECONDS, TimeUnit.SECONDS) || running.exitValue() != 0) {
                throw new LauncherFailure("keytool could not make the key of the OpenDSR interface in " + file);
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted while the key of the OpenDSR interface was made.");
        }
    }
}
