package io.stammkunde.launcher.system;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A process of the system, in the order in which they are started. Each listens at one port that clients know. */
public enum Part {
    /** Takes longest, so it comes first. */
    KEYCLOAK(8180),
    KAFKA(19092),
    POSTGRES(15432),
    MONGODB(17017),
    /** Its page; mail is taken at the port after it. */
    MAILBOX(8025),
    PROFILE(8081),
    CONSENT(8082),
    SEGMENT(8083),
    METRICS(8084),
    GATEWAY(8080);

    private static final List<Part> SERVICES = List.of(PROFILE, CONSENT, SEGMENT, METRICS, GATEWAY);

    private final int defaultPort;

    Part(int defaultPort) {
        this.defaultPort = defaultPort;
    }

    public static List<Part> services() {
        return SERVICES;
    }

    public static Optional<Part> named(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    /** What people call it on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** The environment variable that sets its port. */
    public String portVariable() {
        return "STAMMKUNDE_" + name() + "_PORT";
    }

    /** The folder of the checkout that a service is built in. */
    public String module() {
        return this == GATEWAY ? "gateway" : key() + "-service";
    }
}
