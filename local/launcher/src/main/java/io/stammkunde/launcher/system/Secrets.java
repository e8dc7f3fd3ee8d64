package io.stammkunde.launcher.system;

import io.stammkunde.launcher.certificate.PublicKeys;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Secrets of this home's system, made at the first start and kept in a file that only its owner may read. The
 * environment wins. Keycloak knows the secrets of its clients from its first start on, so these cannot change later.
 */
public final class Secrets {
    static final String SERVICE = "STAMMKUNDE_SERVICE_SECRET";
    private static final String ACCOUNTS = "STAMMKUNDE_ACCOUNTS_SECRET";
    private static final String SESSION = "STAMMKUNDE_SESSION_SECRET";
    private static final String SIGNING = "STAMMKUNDE_CONSENT_SIGNING_KEY";
    private static final String EVIDENCE = "STAMMKUNDE_CONSENT_EVIDENCE_KEY";
    private static final String SUPPRESSION = "STAMMKUNDE_SUPPRESSION_KEY";
    private static final String PSEUDONYMS = "STAMMKUNDE_METRICS_EXPORT_PSEUDONYM_KEY";
    private static final String OPENDSR = "STAMMKUNDE_OPENDSR_KEYSTORE_PASSWORD";
    private static final int BYTES = 32;

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Makes and keeps what is missing. */
    public static Secrets of(Home home, Map<String, String> environment) {
        var kept = read(home);
        var values = new TreeMap<String, String>(kept);
        for (var name : new String[] {SERVICE, ACCOUNTS, SESSION, PSEUDONYMS, OPENDSR}) {
            values.computeIfAbsent(
                    name, key -> stated(key, environment, Base64.getUrlEncoder().withoutPadding()));
        }
        for (var name : new String[] {EVIDENCE, SUPPRESSION}) {
            values.computeIfAbsent(name, key -> stated(key, environment, Base64.getEncoder()));
        }
        values.computeIfAbsent(SIGNING, key -> stated(key, environment, () -> signingKey(home)));
        if (!values.equals(kept)) {
            write(home, values);
        }
        refuseAnother(SERVICE, values, environment);
        refuseAnother(ACCOUNTS, values, environment);
        environment.forEach(
                (name, value) -> values.computeIfPresent(name, (_, ours) -> value.isBlank() ? ours : value));
        return new Secrets(values);
    }

    public String service() {
        return values.get(SERVICE);
    }

    String accounts() {
        return values.get(ACCOUNTS);
    }

    String openDsr() {
        return values.get(OPENDSR);
    }

    /** By the names of the environment variables in which services expect them. */
    Map<String, String> asEnvironment() {
        return values;
    }

    private static String stated(String name, Map<String, String> environment, Base64.Encoder encoder) {
        return stated(name, environment, () -> random(encoder));
    }

    private static String stated(String name, Map<String, String> environment, Supplier<String> otherwise) {
        var stated = environment.get(name);
        return stated == null || stated.isBlank() ? otherwise.get() : stated;
    }

    private static String random(Base64.Encoder encoder) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return encoder.encodeToString(random);
    }

    /** Ed25519, PKCS#8: what consent-service signs checkpoints and certificates with. */
    private static String signingKey(Home home) {
        try {
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(home.root());
            Files.writeString(home.publicKeys(), PublicKeys.set(keys.getPublic()));
            return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK knows Ed25519", impossible);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the public keys in " + home.publicKeys(), e);
        }
    }

    private static void refuseAnother(String name, Map<String, String> kept, Map<String, String> environment) {
        var stated = environment.get(name);
        if (stated != null && !stated.isBlank() && !stated.equals(kept.get(name))) {
            throw new LauncherFailure("""
                    %s differs from the secret that Keycloak has known since its first start.
                    Unset it, or start afresh with ./stammkunde reset.""".formatted(name));
        }
    }

    private static Map<String, String> read(Home home) {
        if (!Files.exists(home.secrets())) {
            return Map.of();
        }
        var file = new Properties();
        try (var in = Files.newBufferedReader(home.secrets())) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var values = new TreeMap<String, String>();
        file.stringPropertyNames().forEach(name -> values.put(name, file.getProperty(name)));
        return values;
    }

    private static void write(Home home, Map<String, String> values) {
        var file = new Properties();
        file.putAll(values);
        var text = new StringWriter();
        try {
            file.store(text, "Secrets of the local system; for nobody else's eyes");
            Files.createDirectories(home.root());
            Files.deleteIfExists(home.secrets());
            Files.createFile(
                    home.secrets(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(home.secrets(), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the secrets in " + home.secrets(), e);
        }
    }

    @Override
    public String toString() {
        return "Secrets" + values.keySet();
    }
}
