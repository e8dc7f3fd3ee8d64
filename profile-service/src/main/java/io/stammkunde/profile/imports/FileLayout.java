package io.stammkunde.profile.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a caller states of a file's form; whatever is null is found out from the file.
 *
 * @param delimiter one character, or {@code whitespace} for columns that any blanks separate
 * @param charset {@code UTF-8} or {@code windows-1252}
 * @param header whether the first line names the columns
 * @param dateFormat a pattern such as {@code dd.MM.yyyy HH:mm}
 * @param decimalMark {@code .} or {@code ,}
 */
public record FileLayout(
        @Nullable String delimiter,
        @Nullable String charset,
        @Nullable Boolean header,
        @Nullable String dateFormat,
        @Nullable String decimalMark) {
    /** Nothing is stated. */
    public static final FileLayout DETECTED = new FileLayout(null, null, null, null, null);

    /** The separator that stands for any number of blanks and tabs. */
    static final String WHITESPACE = "whitespace";

    public FileLayout {
        if (delimiter != null && !delimiter.equals(WHITESPACE) && delimiter.length() != 1) {
            throw new ImportRefusal.InvalidSettings("/delimiter", "must be one character, or whitespace");
        }
        if (charset != null && !charset.equals("UTF-8") && !charset.equals("windows-1252")) {
            throw new ImportRefusal.InvalidSettings("/charset", "must be UTF-8 or windows-1252");
        }
        if (decimalMark != null && !decimalMark.equals(".") && !decimalMark.equals(",")) {
            throw new ImportRefusal.InvalidSettings("/decimalMark", "must be . or ,");
        }
        if (dateFormat != null) {
            DateForm.ofPattern(dateFormat);
        }
    }

    /** This layout, with what it leaves open taken from another one. */
    public FileLayout or(FileLayout other) {
        return new FileLayout(
                delimiter == null ? other.delimiter : delimiter,
                charset == null ? other.charset : charset,
                header == null ? other.header : header,
                dateFormat == null ? other.dateFormat : dateFormat,
                decimalMark == null ? other.decimalMark : decimalMark);
    }
}
