package io.stammkunde.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Reads a file that grows. */
final class LogTail implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final int MOST_BYTES_AT_ONCE = 1 << 20;

    private final RandomAccessFile file;

    /** Begins at the given byte, or at the end of the file if that comes first. */
    LogTail(Path path, long from) {
        try {
            file = new RandomAccessFile(path.toFile(), "r");
            file.seek(Math.min(from, file.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole lines that have been written since the last call; empty if there are none. */
    String news() {
        try {
            long begin = file.getFilePointer();
            if (file.length() < begin) {
                begin = 0; // the file was begun anew
            }
            var bytes = new byte[(int) Math.min(MOST_BYTES_AT_ONCE, file.length() - begin)];
            file.seek(begin);
            file.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            file.seek(begin + end);
            return new String(bytes, 0, end, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyTo(PrintStream out) {
        for (var news = news(); !news.isEmpty(); news = news()) {
            out.print(news);
        }
        out.flush();
    }

    static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
