package io.stammkunde.servers.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A driver's {@code countDocuments(filter)} arrives as an aggregation that groups all matches into one. The
 * {@code count} command gives the same answer and uses an index where the aggregation decodes each document.
 */
record CountRequest(String collection, Document filter, Document aggregate) {
    private static final Document COUNT_ALL =
            new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

    static Optional<CountRequest> in(String command, Document request) {
        return command.equals("aggregate")
                        && request.get("aggregate") instanceof String collection
                        && request.get("pipeline") instanceof List<?> stages
                        && stages.size() == 2
                        && stages.getFirst() instanceof Document first
                        && first.size() == 1
                        && first.get("$match") instanceof Document filter
                        && COUNT_ALL.equals(stages.getLast())
                ? Optional.of(new CountRequest(collection, filter, request))
                : Optional.empty();
    }

    Document answer(UnaryOperator<Document> countCommand) {
        var query = new Document("count", collection).append("query", filter).append("$db", aggregate.get("$db"));
        int count = ((Number) countCommand.apply(query).get("n")).intValue();
        var batch = count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        var cursor = new Document("id", 0L)
                .append("ns", aggregate.get("$db") + "." + collection)
                .append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
