package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The checkout of Stammkunde on this machine, and what its build has laid out for the server processes. */
public record Distribution(Path projectRoot) {
    /** Set by {@code ./stammkunde}, which may be called from anywhere. */
    private static final String PROJECT_PROPERTY = "stammkunde.project";

    private static final String MARK = "local/servers/pom.xml";

    public Distribution {
        requireNonNull(projectRoot, "projectRoot");
        if (!Files.exists(projectRoot.resolve(MARK))) {
            throw new IllegalArgumentException("not a checkout of Stammkunde: " + projectRoot);
        }
    }

    /** The checkout that {@code ./stammkunde} stands in, or that contains the working directory. */
    public static Distribution here() {
        var stated = System.getProperty(PROJECT_PROPERTY);
        if (stated != null) {
            return new Distribution(Path.of(stated));
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return new Distribution(folder);
            }
        }
        throw new IllegalStateException(
                "not inside a checkout of Stammkunde: " + Path.of("").toAbsolutePath());
    }

    /** What the build of this module has laid out. */
    public Path built() {
        return projectRoot.resolve("local/servers/target/dist");
    }

    /** Where servers unpack what they run; safe to delete while nothing runs. */
    public Path programs() {
        return projectRoot.resolve(".stammkunde/programs");
    }

    /** Whether everything that the servers run on has been fetched. */
    public boolean isComplete() {
        return Files.isDirectory(built().resolve("lib")) && Files.exists(keycloakArchive());
    }

    Path keycloakArchive() {
        return built().resolve("keycloak-" + KeycloakProcess.VERSION + ".tar.gz");
    }

    /** The start of a command that runs one of this module's main classes in a JVM of its own. */
    List<String> java(List<String> options, Class<?> main) {
        var command = new ArrayList<String>();
        command.add(javaExecutable());
        command.addAll(options);
        command.add("-cp");
        command.add(ownClasses() + File.pathSeparator + built().resolve("lib") + "/*");
        command.add(main.getName());
        return command;
    }

    static String javaExecutable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path ownClasses() {
        try {
            var source = Distribution.class.getProtectionDomain().getCodeSource();
            return Path.of(requireNonNull(source, "code source").getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this module's classes are at no readable place", e);
        }
    }
}
