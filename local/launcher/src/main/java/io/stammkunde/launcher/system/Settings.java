package io.stammkunde.launcher.system;

import io.stammkunde.servers.KeycloakProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What can be set about the local system: environment variables, of which {@code stammkunde.properties} in the home
 * folder gives those that the environment does not. Options of the command line win over both.
 */
public final class Settings {
    private static final String MANAGEMENT_PORT = "STAMMKUNDE_GATEWAY_MANAGEMENT_PORT";
    private static final int MANAGEMENT_PORT_OFFSET = 1000;

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
        for (var part : Part.values()) {
            port(part);
        }
    }

    public static Settings of(Map<String, String> options, Map<String, String> environment, Properties file) {
        var values = new HashMap<String, String>();
        file.stringPropertyNames().forEach(name -> values.put(name, file.getProperty(name)));
        values.putAll(environment);
        values.putAll(options);
        return new Settings(values);
    }

    public static Settings load(Home home, Map<String, String> options) {
        var file = new Properties();
        if (Files.exists(home.settings())) {
            try (var in = Files.newBufferedReader(home.settings())) {
                file.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(options, System.getenv(), file);
    }

    public int port(Part part) {
        return port(part.portVariable(), part.defaultPort());
    }

    /** Where the gateway shows its metrics and its own description. */
    int managementPort() {
        return port(MANAGEMENT_PORT, port(Part.GATEWAY) + MANAGEMENT_PORT_OFFSET);
    }

    /** Where the mailbox takes mail. */
    int smtpPort() {
        return port("STAMMKUNDE_MAILBOX_SMTP_PORT", port(Part.MAILBOX) + 1);
    }

    /** The address of a MongoDB that somebody else runs. */
    Optional<String> externalMongo() {
        return Optional.ofNullable(values.get("STAMMKUNDE_MONGODB_URI")).filter(uri -> !uri.isBlank());
    }

    /** Further options for the JVMs of the services; they win over those that keep them small. */
    List<String> serviceJvm() {
        var options = values.getOrDefault("STAMMKUNDE_SERVICE_JVM", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+", -1));
    }

    public String issuer() {
        return KeycloakProcess.issuer(port(Part.KEYCLOAK));
    }

    /** All values by the names of environment variables. */
    Map<String, String> environment() {
        return values;
    }

    private int port(String variable, int otherwise) {
        var stated = values.get(variable);
        if (stated == null || stated.isBlank()) {
            return otherwise;
        }
        if (!stated.strip().matches("\\d{1,5}") || !isPort(Integer.parseInt(stated.strip()))) {
            throw new LauncherFailure(
                    "%s is \"%s\", but has to be a port from 1 to 65535.".formatted(variable, stated));
        }
        return Integer.parseInt(stated.strip());
    }

    private static boolean isPort(int number) {
        return number > 0 && number < 65_536;
    }
}
