package io.stammkunde.profile.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Sorts any number of entries in bounded memory: fills a buffer, writes it out sorted, merges what was written. Disk
 * is read and written from front to back only, which is why this is not a B-tree in a file. Leaves files in its
 * folder, which the owner deletes. Not for several threads.
 */
final class ExternalSort {
    private static final int MOST_RUNS_AT_ONCE = 64;
    private static final int ENTRY_OVERHEAD = 96;
    private static final int FILE_BUFFER = 1 << 16;
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::key).thenComparingLong(Entry::sequence);

    /**
     * Something to sort, by key and then by sequence.
     *
     * @param sequence tells entries of one key apart
     */
    record Entry(String key, long sequence, String payload) {
        private void write(DataOutputStream out) throws IOException {
            write(key, out);
            out.writeLong(sequence);
            write(payload, out);
        }

        private static void write(String text, DataOutputStream out) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private static Entry read(DataInputStream in) throws IOException {
            return new Entry(text(in), in.readLong(), text(in));
        }

        private static String text(DataInputStream in) throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }

    private final Path folder;
    private final String name;
    private final long memoryBytes;
    private final List<Entry> buffer = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long buffered;
    private int written;

    /**
     * @param name of the files, unique in the folder
     * @param memoryBytes held before something is written out
     */
    ExternalSort(Path folder, String name, long memoryBytes) {
        this.folder = folder;
        this.name = name;
        this.memoryBytes = memoryBytes;
    }

    void add(Entry entry) throws IOException {
        buffer.add(entry);
        buffered += entry.payload().length() + 2L * entry.key().length() + ENTRY_OVERHEAD;
        if (buffered >= memoryBytes) {
            spill();
        }
    }

    private void spill() throws IOException {
        buffer.sort(ORDER);
        runs.add(write(buffer.iterator()));
        buffer.clear();
        buffered = 0;
    }

    private Path write(Iterator<Entry> sorted) throws IOException {
        Path run = folder.resolve("%s-%05d.run".formatted(name, written++));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), FILE_BUFFER))) {
            while (sorted.hasNext()) {
                out.writeBoolean(true);
                sorted.next().write(out);
            }
            out.writeBoolean(false);
        }
        return run;
    }

    /** All entries in order; to be called once, when everything is added. */
    Sorted sorted() throws IOException {
        spill();
        while (runs.size() > MOST_RUNS_AT_ONCE) {
            List<Path> first = List.copyOf(runs.subList(0, MOST_RUNS_AT_ONCE));
            try (Sorted merged = new Sorted(first)) {
                runs.add(write(merged));
            }
            runs.subList(0, MOST_RUNS_AT_ONCE).clear();
            for (Path merged : first) {
                Files.delete(merged);
            }
        }
        return new Sorted(runs);
    }

    /** The merged runs. */
    static final class Sorted implements Iterator<Entry>, AutoCloseable {
        private final PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::head, ORDER));
        private final List<Run> opened = new ArrayList<>();

        private Sorted(List<Path> runs) throws IOException {
            for (Path path : runs) {
                Run run =
                        new Run(new DataInputStream(new BufferedInputStream(Files.newInputStream(path), FILE_BUFFER)));
                opened.add(run);
                if (run.advances()) {
                    heads.add(run);
                }
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public Entry next() {
            if (heads.isEmpty()) {
                throw new NoSuchElementException();
            }
            try {
                Run first = heads.remove();
                Entry entry = first.head();
                if (first.advances()) {
                    heads.add(first);
                }
                return entry;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public void close() throws IOException {
            for (Run run : opened) {
                run.in.close();
            }
        }
    }

    private static final class Run {
        private static final Entry NOTHING = new Entry("", 0, "");
        private final DataInputStream in;
        private Entry head = NOTHING;

        Run(DataInputStream in) {
            this.in = in;
        }

        Entry head() {
            return head;
        }

        boolean advances() throws IOException {
            boolean more = in.readBoolean();
            head = more ? Entry.read(in) : NOTHING;
            return more;
        }
    }
}
