package io.stammkunde.launcher.system;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Remembers which processes of a home run, so that later commands find them, whatever has happened to the supervisor. */
public final class RunFolder {
    private static final String SUPERVISOR = "supervisor";
    private static final String READY = "ready";

    private final Path folder;

    public RunFolder(Home home) {
        this.folder = home.run();
    }

    /** The supervisor, if one runs. */
    public Optional<RunRecord> supervisor() {
        return read(SUPERVISOR).filter(record -> record.process().isPresent());
    }

    public Optional<RunRecord> part(Part part) {
        return read(part.key()).filter(record -> record.process().isPresent());
    }

    /** Whether the supervisor has everything running. */
    public boolean isReady() {
        return Files.exists(folder.resolve(READY));
    }

    /**
     * Makes this process the home's supervisor until it ends.
     *
     * @throws LauncherFailure if there is one already
     */
    FileLock becomeSupervisor() {
        try {
            Files.createDirectories(folder);
            @SuppressWarnings("resource") // held until this process ends
            var channel = FileChannel.open(folder.resolve(SUPERVISOR + ".lock"), CREATE, WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw alreadyRunning();
            }
            Files.deleteIfExists(folder.resolve(READY));
            write(RunRecord.of(SUPERVISOR, ProcessHandle.current(), 0));
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LauncherFailure alreadyRunning() {
        var process =
                supervisor().map(record -> " (process " + record.pid() + ")").orElse("");
        return new LauncherFailure(
                "Stammkunde is running already%s. See ./stammkunde status, or stop it with ./stammkunde down."
                        .formatted(process));
    }

    void remember(Part part, ProcessHandle process, int port) {
        write(RunRecord.of(part.key(), process, port));
    }

    void forget(Part part) {
        delete(part.key());
    }

    void ready() {
        try {
            Files.writeString(folder.resolve(READY), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is left to be found, however the supervisor has ended. */
    public void supervisorEnds() {
        delete(READY);
        delete(SUPERVISOR);
    }

    private Optional<RunRecord> read(String name) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            return Optional.empty(); // deleted in the meantime
        }
        return properties.isEmpty() ? Optional.empty() : Optional.of(RunRecord.of(properties));
    }

    /** Readers see the old record or the new one, never half of one. */
    private void write(RunRecord record) {
        var text = new StringWriter();
        try {
            record.toProperties().store(text, null);
            var unfinished = folder.resolve(record.name() + ".unfinished");
            Files.writeString(unfinished, text.toString());
            Files.move(unfinished, folder.resolve(record.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
