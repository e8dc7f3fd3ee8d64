package io.stammkunde.profile.imports;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How a file is written, as stated or found out.
 *
 * @param delimiter one character, or {@link FileLayout#WHITESPACE}
 * @param quote around fields that hold the delimiter
 * @param header names of the columns; empty if the first line is data
 */
record FileForm(Charset charset, String delimiter, char quote, List<String> header) {
    FileForm {
        header = List.copyOf(header);
    }

    boolean isWhitespace() {
        return delimiter.equals(FileLayout.WHITESPACE);
    }

    char separator() {
        return delimiter.charAt(0);
    }

    FileForm withHeader(List<String> names) {
        return new FileForm(charset, delimiter, quote, names);
    }
}
