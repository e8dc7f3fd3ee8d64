package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.castNull;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Tickets;
import java.util.Locale;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What tickets are grouped by. */
public enum Grouping {
    NOTHING(null),
    CHANNEL(null),
    PRIORITY(null),
    SOURCE(Part.SOURCE),
    SEGMENT(Part.SEGMENT),
    COHORT(Part.COHORT);

    private final @Nullable Part part;

    Grouping(@Nullable Part part) {
        this.part = part;
    }

    Field<String> field() {
        return switch (this) {
            case NOTHING -> castNull(SQLDataType.VARCHAR).as("everything");
            case CHANNEL -> Tickets.CHANNEL;
            case PRIORITY -> Tickets.PRIORITY;
            case SOURCE, SEGMENT, COHORT -> Part.NAME;
        };
    }

    /** Tickets with the group each belongs to. */
    Table<?> tickets(Table<?> tickets) {
        return part == null ? tickets : part.of(tickets, Tickets.PERSON, Tickets.OPENED_EVENT);
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
        throw new InvalidParameter("by", "must be channel, priority, source, segment, cohort or left out");
    }
}
