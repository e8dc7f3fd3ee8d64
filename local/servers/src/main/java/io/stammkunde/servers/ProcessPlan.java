package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to run one program as a process of its own, and how to tell that it serves. Output is appended to {@code log},
 * input is empty. {@code environment} is added to that of this process.
 */
public record ProcessPlan(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        List<Integer> ports,
        HealthCheck health,
        Duration startLimit) {
    private static final long LONG_LOG_BYTES = 10L << 20;

    public ProcessPlan {
        requireNonNull(name, "name");
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        requireNonNull(folder, "folder");
        requireNonNull(log, "log");
        ports = List.copyOf(ports);
        requireNonNull(health, "health");
        requireNonNull(startLimit, "startLimit");
    }

    /** The same, in a session of its own, so that the terminal's Ctrl-C reaches only the one who asks for it. */
    public ProcessPlan inOwnSession() {
        return setsid().map(setsid -> {
                    var wrapped = new ArrayList<String>();
                    wrapped.add(setsid);
                    wrapped.addAll(command);
                    return new ProcessPlan(name, wrapped, environment, folder, log, ports, health, startLimit);
                })
                .orElse(this);
    }

    /** Starts the process and does not wait for it to serve. Fails if another process holds one of its ports. */
    public RunningProcess start() {
        ports.forEach(port -> PortOwner.requireFree(port, name));
        try {
            Files.createDirectories(folder);
            Files.createDirectories(requireNonNull(log.getParent(), "folder of the log"));
            setAsideWhenLong(log);
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new RunningProcess(this, builder.start().toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** One older log is kept, so logs take bounded room however often a server is started. */
    private static void setAsideWhenLong(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG_LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Optional<String> setsid() {
        return List.of("/usr/bin/setsid", "/bin/setsid").stream()
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst();
    }
}
