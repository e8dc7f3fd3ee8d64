package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A query that wants documents in the order of their {@code _id}, as pages of a list do. The documents lie in that
 * order, so a page is read from its bound on instead of sorting the whole collection. Only where each {@code _id} is a
 * string, since the order of other types is not that of MongoDB.
 *
 * @param bound where to begin, inclusive; null at the end where the order begins
 */
record IdWalk(boolean descending, @Nullable String bound) {
    static Optional<IdWalk> of(Document filter, @Nullable Document order, MVMap<Object, byte[]> documents) {
        if (order == null || order.size() != 1 || !(order.get("_id") instanceof Number direction)) {
            return Optional.empty();
        }
        boolean descending = direction.intValue() < 0;
        return documents.lastKey() instanceof String // strings come before anything else
                ? Optional.of(new IdWalk(descending, bound(filter, descending)))
                : Optional.empty();
    }

    /** From the bound on; whether a document matches the filter is still to be checked. */
    Stream<byte[]> over(MVMap<Object, byte[]> documents) {
        var values = new Values(documents.cursor(bound, null, descending));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, Spliterator.ORDERED), false);
    }

    private static @Nullable String bound(Document filter, boolean descending) {
        if (filter.get("_id") instanceof Document range) {
            var stated = descending ? either(range, "$lt", "$lte") : either(range, "$gt", "$gte");
            return stated instanceof String text ? text : null;
        }
        return filter.get("$and") instanceof Collection<?> parts
                ? parts.stream()
                        .filter(Document.class::isInstance)
                        .map(part -> Optional.ofNullable(bound((Document) part, descending)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable Object either(Document range, String one, String other) {
        return range.containsKey(one) ? range.get(one) : range.get(other);
    }

    private record Values(Cursor<Object, byte[]> cursor) implements Iterator<byte[]> {
        @Override
        public boolean hasNext() {
            return cursor.hasNext();
        }

        @Override
        public byte[] next() {
            cursor.next();
            return cursor.getValue();
        }
    }
}
