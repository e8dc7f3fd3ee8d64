package io.stammkunde.profile.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** How the lines of one file are to be read: what was stated, completed by what the file shows. */
record OrderReading(FileForm form, LineInterpreter interpreter) {

    /**
     * Finds out what the settings leave open.
     *
     * @throws UnreadableFile if the file does not fit the settings
     */
    static OrderReading of(OrderFile file, ImportSettings settings, PrepareOrders.Limits limits) throws IOException {
        FileLayout stated = settings.layout();
        Charset charset = stated.charset() == null ? file.charset() : Charset.forName(stated.charset());
        String head = file.head(charset);
        boolean headed = !settings.mapping().isByPosition();
        FileForm form = FormDetection.of(
                head, charset, headed ? stated.or(new FileLayout(null, null, true, null, null)) : stated);
        Columns columns = new Columns(settings.mapping(), form.header());
        List<SourceLine> sample = FormDetection.rows(head, form, 2_000);
        List<SourceLine> rows = form.header().isEmpty() ? sample : sample.subList(1, sample.size());
        LineInterpreter.Ground ground = new LineInterpreter.Ground(
                settings.mapping(),
                columns,
                dates(stated, columns, rows),
                numbers(stated, columns, rows),
                settings.zone(),
                Optional.ofNullable(settings.currency())
                        .map(Currency::getCurrencyCode)
                        .orElse(null),
                limits.latest(),
                limits.identifies());
        return new OrderReading(form, new LineInterpreter(ground));
    }

    private static DateForm dates(FileLayout stated, Columns columns, List<SourceLine> rows) {
        return stated.dateFormat() == null
                ? DateForm.detect(columns.values(rows, OrderField.DATE))
                : DateForm.ofPattern(stated.dateFormat());
    }

    private static NumberForm numbers(FileLayout stated, Columns columns, List<SourceLine> rows) {
        if (stated.decimalMark() != null) {
            return NumberForm.ofMark(stated.decimalMark());
        }
        List<String> prices = columns.values(rows, OrderField.PRICE);
        return NumberForm.detect(prices.isEmpty() ? columns.values(rows, OrderField.AMOUNT) : prices);
    }
}
