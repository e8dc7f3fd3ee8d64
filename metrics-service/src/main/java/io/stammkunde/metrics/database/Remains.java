package io.stammkunde.metrics.database;

import org.jooq.DSLContext;

/**
 * What deleted rows leave in a file: DuckDB goes on keeping their bytes, also after a checkpoint, until it happens to need
 * the room. {@link FiguresDatabase#removeRemains} removes them.
 */
public final class Remains {
    private Remains() {}

    /** Notes, in the transaction that deletes them, that rows are deleted which nobody may find any more. */
    public static void note(DSLContext sql) {
        Schema.noteRemains(sql);
    }
}
