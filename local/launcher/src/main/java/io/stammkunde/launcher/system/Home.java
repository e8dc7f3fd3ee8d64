package io.stammkunde.launcher.system;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/** The folder in which one system of this machine keeps everything it keeps. */
public record Home(Path root) {
    public static final String VARIABLE = "STAMMKUNDE_HOME";

    public Home {
        root = requireNonNull(root, "root").toAbsolutePath().normalize();
    }

    /** What would be missed: the stores of servers and services. */
    public Path data() {
        return root.resolve("data");
    }

    public Path data(Part part) {
        return data().resolve(part.key());
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(Part part) {
        return logs().resolve(part.key() + ".log");
    }

    /** What the supervisor says, while it runs in the background. */
    public Path supervisorLog() {
        return logs().resolve("supervisor.log");
    }

    public Path buildLog() {
        return logs().resolve("build.log");
    }

    /** Which processes run; empty while nothing does. */
    public Path run() {
        return root.resolve("run");
    }

    /** All that a start makes; settings of an operator are not among it. */
    public List<Path> kept() {
        return List.of(data(), logs(), run(), secrets(), publicKeys(), openDsrKey());
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Public halves of what this home's system signs with; for anybody's eyes. */
    public Path publicKeys() {
        return root.resolve("public-keys.json");
    }

    /** Key and certificate of the OpenDSR interface. */
    Path openDsrKey() {
        return root.resolve("opendsr.p12");
    }

    /** Settings of an operator, with the names of the environment variables. */
    Path settings() {
        return root.resolve("stammkunde.properties");
    }
}
