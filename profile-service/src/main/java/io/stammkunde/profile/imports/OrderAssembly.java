package io.stammkunde.profile.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Puts orders together from lines that come sorted by {@link #key}. Sales and returns of one invoice are an order and
 * a refund of the same order id. Should an invoice name several customers or currencies, each gets an order of their
 * own and the order id is numbered from the second on.
 */
final class OrderAssembly implements Iterator<ImportedOrder> {
    private static final char SEPARATOR = '\u0000';
    /** Begins the keys of lines without an invoice, each of which is an order of its own. */
    private static final String SINGLE = "\u0001";

    private final Iterator<ExternalSort.Entry> lines;
    private ExternalSort.@Nullable Entry next;
    private String invoice = "";
    private int ordinal;

    OrderAssembly(Iterator<ExternalSort.Entry> sorted) {
        lines = sorted;
        next = lines.hasNext() ? lines.next() : null;
    }

    /** Lines of one order have the same key. */
    static ExternalSort.Entry entry(OrderLine line, SourceLine origin) {
        try {
            return new ExternalSort.Entry(key(line, origin), origin.number(), WireJson.MAPPER.writeValueAsString(line));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String key(OrderLine line, SourceLine origin) {
        String invoice = line.invoice();
        String kind = line.returned() ? "R" : "S";
        return invoice == null
                ? SINGLE + digest(String.join("\u001f", origin.fields())) + SEPARATOR + kind
                : invoice + SEPARATOR + kind + SEPARATOR + line.customer() + SEPARATOR + line.currency();
    }

    /** 16 bytes of SHA-256: the same line has the same digest in every file. */
    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ImportedOrder next() {
        ExternalSort.Entry head = next;
        if (head == null) {
            throw new NoSuchElementException();
        }
        OrderLine first = line(head);
        OrderDraft draft = new OrderDraft(orderId(head.key()), first);
        boolean single = head.key().startsWith(SINGLE);
        do {
            draft.add(line(head));
            head = lines.hasNext() ? lines.next() : null;
        } while (!single && head != null && next != null && head.key().equals(next.key()));
        next = head;
        return draft.finish();
    }

    private String orderId(String key) {
        int end = key.indexOf(SEPARATOR);
        String ofInvoice = key.substring(0, end + 2);
        ordinal = ofInvoice.equals(invoice) ? ordinal + 1 : 1;
        invoice = ofInvoice;
        String stem = key.startsWith(SINGLE) ? "line-" + key.substring(1, end) : key.substring(0, end);
        return ordinal == 1 ? stem : stem + "-" + ordinal;
    }

    private static OrderLine line(ExternalSort.Entry entry) {
        try {
            return WireJson.MAPPER.readValue(entry.payload(), OrderLine.class);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
