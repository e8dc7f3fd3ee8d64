package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Tickets;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** How long tickets take, and how long they may. */
final class Hours {
    /** Within which 95 % of the tickets should be solved. */
    static final Duration TARGET = Duration.ofHours(3);

    static final double MICROS = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofHours(1)));

    private Hours() {}

    /** The sum of the hours from opening to another instant of each ticket, to the millionth. */
    static Field<BigDecimal> total(Field<LocalDateTime> moment) {
        return field(
                "cast(cast({0} as double) / {1} as decimal(38, 6))",
                SQLDataType.DECIMAL(38, 6), sum(Tickets.microsUntil(moment)), inline(MICROS));
    }

    /** Whether a ticket is resolved and was so in time. */
    static Condition inTime() {
        return Tickets.microsUntil(Tickets.RESOLVED_AT)
                .le(TARGET.toNanos() / 1000)
                .and(Tickets.RESOLVED_AT.isNotNull());
    }

    /** Whether it is known already if a ticket was solved in time. */
    static Condition decided(Instant now) {
        return Tickets.RESOLVED_AT.isNotNull().or(Tickets.OPENED_AT.le(Columns.utc(now.minus(TARGET))));
    }
}
