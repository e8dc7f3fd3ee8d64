package io.stammkunde.launcher.system;

import static java.util.Objects.requireNonNull;

import io.stammkunde.servers.KeycloakProcess;
import java.net.URI;

/**
 * How a program on this machine reaches the running system: the gateway's address, where Keycloak gives out tokens, and
 * the secret of the client {@code stammkunde-service} for the grant {@code client_credentials}.
 */
public record Access(URI gateway, URI tokenEndpoint, String serviceSecret) {
    public Access {
        requireNonNull(gateway, "gateway");
        requireNonNull(tokenEndpoint, "tokenEndpoint");
        requireNonNull(serviceSecret, "serviceSecret");
    }

    /** The system of this home, at the ports that its parts have, or would have if they ran. */
    public static Access of(Home home, Settings settings) {
        var runFolder = new RunFolder(home);
        int gateway = port(Part.GATEWAY, runFolder, settings);
        int keycloak = port(Part.KEYCLOAK, runFolder, settings);
        return new Access(
                URI.create("http://localhost:" + gateway),
                URI.create(KeycloakProcess.issuer(keycloak) + "/protocol/openid-connect/token"),
                Secrets.of(home, settings.environment()).service());
    }

    private static int port(Part part, RunFolder runFolder, Settings settings) {
        return runFolder.part(part).map(RunRecord::port).orElseGet(() -> settings.port(part));
    }

    @Override
    public String toString() {
        return "Access[gateway=" + gateway + "]";
    }
}
