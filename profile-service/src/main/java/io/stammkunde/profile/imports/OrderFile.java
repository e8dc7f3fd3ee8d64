package io.stammkunde.profile.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file as it was uploaded: text or gzip of text, with or without a byte order mark. Reading fails with
 * {@link UnreadableFile}.
 */
final class OrderFile {
    /** What the form of a file is found out from. */
    static final int HEAD_BYTES = 256 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final long mostBytes;

    /** @param mostBytes of the text, unpacked; a small gzip can hold a lot */
    OrderFile(Path path, long mostBytes) {
        this.path = path;
        this.mostBytes = mostBytes;
    }

    /** UTF-8 if the whole file is, otherwise windows-1252, in which any bytes are text. */
    Charset charset() throws IOException {
        CharsetDecoder decoder = strict();
        CharBuffer ignored = CharBuffer.allocate(BUFFER);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        try (InputStream text = unpacked(new Counted(Files.newInputStream(path)))) {
            int read;
            while ((read = text.read(bytes.array(), bytes.position(), bytes.remaining())) >= 0) {
                bytes.position(bytes.position() + read).flip();
                if (decoder.decode(bytes, ignored.clear(), false).isError()) {
                    return WINDOWS;
                }
                bytes.compact();
            }
        }
        return decoder.decode(bytes.flip(), ignored.clear(), true).isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    /** Whole lines from the beginning. */
    String head(Charset charset) throws IOException {
        try (InputStream text = unpacked(new Counted(Files.newInputStream(path)))) {
            return wholeLines(text.readNBytes(HEAD_BYTES), HEAD_BYTES, charset);
        }
    }

    /** The beginning of a file that is not complete: whole lines of what can be unpacked. */
    static String headOf(byte[] beginning, Charset charset) throws IOException {
        byte[] head = new byte[HEAD_BYTES];
        int filled = 0;
        try (InputStream text = unpacked(new ByteArrayInputStream(beginning), Long.MAX_VALUE)) {
            int read;
            while (filled < head.length && (read = text.read(head, filled, head.length - filled)) >= 0) {
                filled += read;
            }
        } catch (EOFException endOfBeginning) {
            // a gzip that was cut off: what came before is enough
        }
        byte[] text = ByteBuffer.allocate(filled).put(head, 0, filled).array();
        return wholeLines(text, filled, charset);
    }

    /** UTF-8 or windows-1252, judged by the beginning only. */
    static Charset charsetOf(byte[] beginning) throws IOException {
        String text = headOf(beginning, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static String wholeLines(byte[] bytes, int cutAt, Charset charset) {
        String text = withoutMark(new String(bytes, charset));
        int end = bytes.length < cutAt ? text.length() : text.lastIndexOf('\n') + 1;
        return end > 0 ? text.substring(0, end) : text;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The whole text; tells how much of the file has been read. */
    Text text(Charset charset) throws IOException {
        Counted raw = new Counted(Files.newInputStream(path));
        InputStream text = unpacked(raw);
        if (charset.equals(StandardCharsets.UTF_8)) {
            text.mark(3);
            byte[] mark = text.readNBytes(3);
            if (mark.length < 3 || (mark[0] & 0xFF) != 0xEF || (mark[1] & 0xFF) != 0xBB || (mark[2] & 0xFF) != 0xBF) {
                text.reset();
            }
        }
        return new Text(new InputStreamReader(text, charset), raw);
    }

    /** The text of a file and how many of its bytes it took so far. */
    record Text(Reader reader, Counted raw) {
        long bytesRead() {
            return raw.count;
        }
    }

    private InputStream unpacked(InputStream raw) throws IOException {
        return unpacked(raw, mostBytes);
    }

    private static InputStream unpacked(InputStream raw, long mostBytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        if (!gzip) {
            return new BufferedInputStream(new Bounded(buffered, mostBytes), BUFFER);
        }
        try {
            return new BufferedInputStream(new Bounded(new GZIPInputStream(buffered, BUFFER), mostBytes), BUFFER);
        } catch (ZipException broken) {
            throw new UnreadableFile("The file begins like gzip, but is none.");
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Counts what is taken from the file. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    /** Refuses to go on past a limit. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            return took(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int read = super.read(bytes, offset, length);
                return took(read, read);
            } catch (ZipException broken) {
                throw new UnreadableFile("The file is damaged: it cannot be unpacked.");
            }
        }

        private int took(int result, int bytes) {
            left -= Math.max(0, result < 0 ? 0 : bytes);
            if (left < 0) {
                throw new UnreadableFile("The file is larger than allowed once it is unpacked.");
            }
            return result;
        }
    }
}
