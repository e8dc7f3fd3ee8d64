package io.stammkunde.profile.imports;

import io.stammkunde.http.WireJson;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The file of orders that are put together, in the order of time. It is there complete or not at all. */
final class PreparedOrders {
    private static final int BUFFER = 1 << 16;

    private PreparedOrders() {}

    static void write(Path path, Iterator<ExternalSort.Entry> orders) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
            while (orders.hasNext()) {
                byte[] order = orders.next().payload().getBytes(StandardCharsets.UTF_8);
                out.writeInt(order.length);
                out.write(order);
            }
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Orders that follow each other in the file.
     *
     * @param end where the next ones begin
     */
    record Batch(List<ImportedOrder> orders, long end) {
        Batch {
            orders = List.copyOf(orders);
        }
    }

    /** Up to so many orders and bytes from the offset on; none at the end. */
    static Batch read(Path path, long offset, int mostOrders, int mostBytes) throws IOException {
        List<ImportedOrder> orders = new ArrayList<>();
        long end = offset;
        long size = Files.size(path);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            in.skipNBytes(offset);
            while (end < size && orders.size() < mostOrders && end - offset < mostBytes) {
                byte[] order = in.readNBytes(in.readInt());
                orders.add(WireJson.MAPPER.readValue(order, ImportedOrder.class));
                end += Integer.BYTES + order.length;
            }
        }
        return new Batch(orders, end);
    }
}
