package io.stammkunde.metrics.ingest.store;

import io.stammkunde.metrics.database.Change;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.ingest.Watermark;
import java.util.List;
import org.jooq.DSLContext;

/** What batches change in whichever file; a batch that was added before changes nothing. */
public final class BatchChanges {
    private BatchChanges() {}

    public static Change<EventBatch> of(EventBatch batch) {
        return (sql, connection) -> {
            EventInserts.run(batch, sql, connection);
            advance(sql, batch.watermarks());
            return batch;
        };
    }

    public static Change<PeopleBatch> of(PeopleBatch batch) {
        return (sql, connection) -> {
            PeopleInserts.run(batch, sql, connection);
            advance(sql, batch.watermarks());
            return batch;
        };
    }

    static Change<MembershipBatch> of(MembershipBatch batch) {
        return (sql, connection) -> {
            MembershipInserts.run(batch, sql, connection);
            advance(sql, batch.watermarks());
            return batch;
        };
    }

    private static void advance(DSLContext sql, List<Watermark> watermarks) {
        for (var mark : watermarks) {
            sql.execute(
                    "INSERT OR REPLACE INTO watermarks VALUES (?, ?, ?)",
                    mark.topic(),
                    mark.partition(),
                    mark.nextOffset());
        }
    }
}
