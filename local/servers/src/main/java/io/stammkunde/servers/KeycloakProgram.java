package io.stammkunde.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keycloak's program files, unpacked and built once per machine. Keycloak fixes some of its options in a build step
 * that takes most of a minute; starting what has been built is several times as fast.
 */
record KeycloakProgram(Path home) {
    /** Options that are fixed by the build. A change of them leads to a new folder. */
    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=true", "--cache=local");

    static Path folder(Path programs) {
        return programs.resolve("keycloak-%s-%08x".formatted(KeycloakProcess.VERSION, BUILD.hashCode()));
    }

    static KeycloakProgram installed(Distribution distribution, Path programs) {
        var archive = distribution.keycloakArchive();
        return new KeycloakProgram(
                ProgramFolder.ensure(folder(programs), (folder, log) -> install(archive, folder, log)));
    }

    private static void install(Path archive, Path folder, Path log) throws IOException {
        if (!Files.exists(archive)) {
            throw new ServerFailed(
                    "Keycloak has not been fetched: %s is missing. Run the build first.".formatted(archive));
        }
        ProgramFolder.run(log, folder, List.of("tar", "-xzf", archive.toString(), "--strip-components=1"));
        var build = new ArrayList<String>();
        build.add(folder.resolve("bin/kc.sh").toString());
        build.addAll(BUILD);
        ProgramFolder.run(log, folder, build);
    }
}
