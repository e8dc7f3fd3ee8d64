package io.stammkunde.profile.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads records one after the other; holds one at a time. Reading fails with {@link UnreadableFile}. */
final class SourceLines implements Iterator<SourceLine>, AutoCloseable {
    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int LONGEST_RECORD = 256 * 1024;

    private final Iterator<SourceLine> lines;
    private final AutoCloseable opened;

    private SourceLines(Iterator<SourceLine> lines, AutoCloseable opened) {
        this.lines = lines;
        this.opened = opened;
    }

    static SourceLines of(Reader text, FileForm form) {
        if (form.isWhitespace()) {
            BufferedReader reader = new BufferedReader(text);
            return new SourceLines(new BlankSeparated(reader), reader);
        }
        CloseableIterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(form.separator())
                .quoteCharacter(form.quote())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_RECORD)),
                        text)
                .iterator();
        return new SourceLines(new Separated(records), records);
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public SourceLine next() {
        return lines.next();
    }

    @Override
    public void close() throws IOException {
        try {
            opened.close();
        } catch (IOException cause) {
            throw cause;
        } catch (Exception cause) {
            throw new IOException(cause);
        }
    }

    private static final class Separated implements Iterator<SourceLine> {
        private final CloseableIterator<CsvRecord> records;
        private long last;

        Separated(CloseableIterator<CsvRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException cause) {
                throw unreadable();
            }
        }

        @Override
        public SourceLine next() {
            try {
                CsvRecord record = records.next();
                last = record.getStartingLineNumber();
                return new SourceLine(last, record.getFields());
            } catch (CsvParseException cause) {
                throw unreadable();
            }
        }

        private UnreadableFile unreadable() {
            return new UnreadableFile(
                    "After line %d a quote is not closed or stands in the wrong place, or a record has more than %d characters."
                            .formatted(last, LONGEST_RECORD));
        }
    }

    private static final class BlankSeparated implements Iterator<SourceLine> {
        private final BufferedReader reader;
        private long number;
        private @Nullable String next;

        BlankSeparated(BufferedReader reader) {
            this.reader = reader;
            next = read();
        }

        private @Nullable String read() {
            try {
                return reader.readLine();
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public SourceLine next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            String line = next.strip();
            next = read();
            return new SourceLine(++number, List.of(line.split("[ \\t]+", -1)));
        }
    }
}
