package io.stammkunde.profile.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the file of an import in, whole or in parts that follow each other; a part may be sent again. With the last
 * byte the import begins to run. Blocks while the bytes come in.
 */
@ApplicationScoped
public class ReceiveFile {
    private static final Duration STORE = Duration.ofSeconds(30);
    private static final int BUFFER = 1 << 16;

    private final Imports imports;
    private final RunImports runImports;
    private final Path root;
    private final long mostBytes;
    private final Set<UUID> receiving = ConcurrentHashMap.newKeySet();

    ReceiveFile(Imports imports, RunImports runImports, ImportsConfig config) {
        this.imports = imports;
        this.runImports = runImports;
        root = config.folder();
        mostBytes = config.maxFile().asLongValue();
    }

    /**
     * Adds the bytes to what came before.
     *
     * @param contentRange which bytes these are, or null for the whole file
     */
    public ImportJob handle(UUID importId, @Nullable String contentRange, InputStream bytes) {
        FilePart part = FilePart.of(contentRange);
        if (part.total() > mostBytes) {
            throw new ImportRefusal.FileTooLarge(mostBytes);
        }
        if (!receiving.add(importId)) {
            throw new ImportRefusal.WrongState("Another request is sending the file; wait for its answer.");
        }
        try {
            return receive(awaiting(importId), part, bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            receiving.remove(importId);
        }
    }

    private ImportJob awaiting(UUID importId) {
        ImportJob job = imports.byId(importId).await().atMost(STORE).orElseThrow(ImportRefusal.UnknownImport::new);
        if (job.state() != ImportJob.State.AWAITING_FILE) {
            throw new ImportRefusal.WrongState("The import has its file already; create another one.");
        }
        return job;
    }

    private ImportJob receive(ImportJob job, FilePart part, InputStream bytes) throws IOException {
        ImportFiles files = ImportFiles.of(root, job.id());
        Files.createDirectories(files.folder());
        long size = write(files.upload(), part, bytes);
        if (!part.ends()) {
            return job.at(ImportProgress.ofFile(part.total()));
        }
        if (size == 0) {
            throw new ImportRefusal.InvalidSettings("", "the file is empty");
        }
        ImportJob running = job.running(size);
        if (!imports.replace(running, ImportJob.State.AWAITING_FILE).await().atMost(STORE)) {
            throw new ImportRefusal.WrongState("The import has its file already; create another one.");
        }
        runImports.start(job.id());
        return running;
    }

    private long write(Path file, FilePart part, InputStream bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (part.start() > channel.size()) {
                throw new ImportRefusal.WrongState(
                        "The file has %d bytes so far; send on from there.".formatted(channel.size()));
            }
            channel.truncate(part.start());
            channel.position(part.start());
            long written = copy(bytes, Channels.newOutputStream(channel), part.isWhole() ? mostBytes : part.length());
            if (!part.isWhole() && written != part.length()) {
                channel.truncate(part.start());
                throw new ImportRefusal.InvalidSettings(
                        "Content-Range", "announces %d bytes, but %d came".formatted(part.length(), written));
            }
            channel.force(true);
            return channel.size();
        }
    }

    /** At most so many bytes; one more is refused. */
    private long copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        int read;
        while ((read = from.read(buffer)) >= 0) {
            copied += read;
            if (copied > most) {
                throw most == mostBytes
                        ? new ImportRefusal.FileTooLarge(mostBytes)
                        : new ImportRefusal.InvalidSettings("Content-Range", "announces fewer bytes than came");
            }
            to.write(buffer, 0, read);
        }
        return copied;
    }
}
