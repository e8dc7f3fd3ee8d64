package io.stammkunde.metrics.database;

import org.jooq.DSLContext;

/**
 * Something to ask the store. All statements of one question see the same state; nothing it writes is kept.
 *
 * @param <T> the answer
 */
@FunctionalInterface
public interface Question<T> {
    T ask(DSLContext sql);
}
