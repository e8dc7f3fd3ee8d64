package io.stammkunde.benchmark;

import java.net.URI;

/** Where the running system is; the local system's addresses unless the environment says otherwise. */
record Target(URI gateway, String realm, String kafka, String consentDatabase) {
    static Target fromEnvironment() {
        return new Target(
                URI.create(setting("STAMMKUNDE_URL", "http://localhost:8080")),
                setting("STAMMKUNDE_OIDC_URL", "http://localhost:8180/realms/stammkunde"),
                setting("STAMMKUNDE_KAFKA", "127.0.0.1:19092"),
                "jdbc:postgresql://%s:%s/consent?user=%s&password=%s"
                        .formatted(
                                setting("STAMMKUNDE_POSTGRES_HOST", "127.0.0.1"),
                                setting("STAMMKUNDE_POSTGRES_PORT", "15432"),
                                setting("STAMMKUNDE_POSTGRES_USER", "postgres"),
                                setting("STAMMKUNDE_POSTGRES_PASSWORD", "")));
    }

    private static String setting(String name, String usual) {
        return System.getenv().getOrDefault(name, usual);
    }
}
