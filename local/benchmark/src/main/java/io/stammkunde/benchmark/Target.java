package io.stammkunde.benchmark;

import java.net.URI;

/** Where the running system is; the local system's addresses unless the environment says otherwise. */
record Target(URI gateway, String realm, String kafka) {
    static Target fromEnvironment() {
        return new Target(
                URI.create(setting("STAMMKUNDE_URL", "http://localhost:8080")),
                setting("STAMMKUNDE_OIDC_URL", "http://localhost:8180/realms/stammkunde"),
                setting("STAMMKUNDE_KAFKA", "127.0.0.1:19092"));
    }

    private static String setting(String name, String usual) {
        return System.getenv().getOrDefault(name, usual);
    }
}
