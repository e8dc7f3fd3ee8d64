package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.castNull;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Tickets;
import java.util.Locale;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What tickets are grouped by. */
public enum Grouping {
    NOTHING,
    CHANNEL,
    PRIORITY;

    Field<String> field() {
        return switch (this) {
            case NOTHING -> castNull(SQLDataType.VARCHAR).as("everything");
            case CHANNEL -> Tickets.CHANNEL;
            case PRIORITY -> Tickets.PRIORITY;
        };
    }

    @Nullable
    String key() {
        return this == NOTHING ? null : name().toLowerCase(Locale.ROOT);
    }

    /**
     * The grouping of a request; all tickets are one group if it names none.
     *
     * @throws InvalidParameter if there is no such grouping
     */
    public static Grouping of(@Nullable String text) {
        for (var grouping : values()) {
            if (Objects.equals(grouping.key(), text)) {
                return grouping;
            }
        }
        throw new InvalidParameter("by", "must be channel, priority or left out");
    }
}
