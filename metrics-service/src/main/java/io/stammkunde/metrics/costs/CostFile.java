package io.stammkunde.metrics.costs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Costs as a spreadsheet exports them: a header with {@code channel, month, amount, currency} in any order, fields parted
 * by commas or semicolons. Amounts have a decimal point, or a decimal comma where semicolons part the fields; no
 * thousands separator, which could be taken for either.
 *
 * @param costs of the lines that are right, each channel and month once
 * @param rejected the other lines
 */
public record CostFile(List<Cost> costs, List<Rejected> rejected) {
    /** Lines a file may have, the header not counted. */
    public static final int MOST_LINES = 10_000;

    private static final List<String> COLUMNS = List.of("channel", "month", "amount", "currency");
    private static final int LONGEST_CHANNEL = 100;
    private static final Pattern MONTH = Pattern.compile("(19|20|21)\\d{2}-(0[1-9]|1[0-2])");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,14}(\\.\\d{1,4})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public CostFile {
        costs = List.copyOf(costs);
        rejected = List.copyOf(rejected);
    }

    /**
     * A line that was not entered.
     *
     * @param line in the file, from 1, the header included
     * @param reason what would be right
     */
    public record Rejected(long line, String reason) {}

    /** A line cannot be understood; the message says what would be right. */
    private static final class Mistake extends Exception {
        Mistake(String reason) {
            super(reason, null, false, false); // an expected outcome: nobody reads its stack trace
        }
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableCosts if it has no such header, is no CSV at all, or has too many lines
     */
    public static CostFile of(String text) {
        var content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        char separator = separator(content);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(content)) {
            return read(csv.stream().limit(MOST_LINES + 2L).toList(), separator);
        } catch (CsvParseException | java.io.IOException notCsv) {
            throw new UnreadableCosts("the file is no CSV: " + notCsv.getMessage());
        }
    }

    private static char separator(String content) {
        var header = content.lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private static CostFile read(List<CsvRecord> lines, char separator) {
        if (lines.isEmpty()) {
            throw new UnreadableCosts("the file is empty; it begins with the header " + String.join(",", COLUMNS));
        }
        if (lines.size() > MOST_LINES + 1) {
            throw new UnreadableCosts("the file has more than %d lines; send it in parts".formatted(MOST_LINES));
        }
        var header = header(lines.getFirst());
        var costs = new ArrayList<Cost>();
        var rejected = new ArrayList<Rejected>();
        var seen = new HashMap<String, Long>();
        for (var line : lines.subList(1, lines.size())) {
            long number = line.getStartingLineNumber();
            try {
                var cost = cost(line, header, separator);
                var earlier = seen.putIfAbsent(cost.month() + " " + cost.channel(), number);
                if (earlier != null) {
                    throw new Mistake("line %d has the same channel and month".formatted(earlier));
                }
                costs.add(cost);
            } catch (Mistake mistake) {
                rejected.add(new Rejected(number, String.valueOf(mistake.getMessage())));
            }
        }
        return new CostFile(costs, rejected);
    }

    private static Map<String, Integer> header(CsvRecord line) {
        var header = new HashMap<String, Integer>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            header.put(line.getField(i).strip().toLowerCase(Locale.ROOT), i);
        }
        if (line.getFieldCount() != COLUMNS.size() || !header.keySet().containsAll(COLUMNS)) {
            throw new UnreadableCosts("the first line must name the columns " + String.join(", ", COLUMNS));
        }
        return header;
    }

    private static Cost cost(CsvRecord line, Map<String, Integer> header, char separator) throws Mistake {
        if (line.getFieldCount() != COLUMNS.size()) {
            throw new Mistake("%d fields, there must be %d".formatted(line.getFieldCount(), COLUMNS.size()));
        }
        var channel = field(line, header, "channel");
        if (channel.isEmpty()
                || channel.length() > LONGEST_CHANNEL
                || channel.chars().anyMatch(Character::isISOControl)) {
            throw new Mistake("channel must have 1 to %d characters and no line break".formatted(LONGEST_CHANNEL));
        }
        var month = matching(MONTH, field(line, header, "month"), "month must be one such as 2026-01");
        var amount = field(line, header, "amount");
        var plain = matching(
                AMOUNT,
                separator == ';' ? amount.replace(',', '.') : amount,
                "amount must be a number such as 1200.50, not negative, with at most four decimals and no separator of"
                        + " thousands");
        var currency = matching(CURRENCY, field(line, header, "currency"), "currency must be a code such as EUR");
        return new Cost(channel, YearMonth.parse(month), new BigDecimal(plain), currency);
    }

    private static String field(CsvRecord line, Map<String, Integer> header, String column) {
        return line.getField(header.getOrDefault(column, 0)).strip();
    }

    private static String matching(Pattern pattern, String text, String otherwise) throws Mistake {
        if (!pattern.matcher(text).matches()) {
            throw new Mistake(otherwise);
        }
        return text;
    }
}
