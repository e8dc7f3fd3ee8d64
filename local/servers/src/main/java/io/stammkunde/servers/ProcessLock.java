package io.stammkunde.servers;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets one process at a time do something. A process that is killed gives the lock back. */
final class ProcessLock {
    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private ProcessLock() {}

    static <T> T whileHolding(Path file, Work<T> work) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(file, CREATE, WRITE)) {
            lock(channel);
            return work.run();
        }
    }

    /** Threads of this process, also those of other class loaders, are told apart by an exception, not by waiting. */
    private static void lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }
}
