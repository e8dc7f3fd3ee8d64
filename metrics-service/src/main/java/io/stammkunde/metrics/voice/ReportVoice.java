package io.stammkunde.metrics.voice;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Mentions;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import io.stammkunde.metrics.voice.VoiceReport.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Tells what was said in public, by network. */
@ApplicationScoped
public class ReportVoice {
    /** Networks in an answer; names come from senders, so there may be any number of them. */
    static final int MOST_NETWORKS = 500;

    private static final Field<Integer> PEOPLE = countDistinct(Mentions.PERSON).as("people");
    private static final Field<Integer> ALL = count().as("mentions");
    private static final Field<Integer> POSITIVE =
            count().filterWhere(Sentiments.POSITIVE).as("positive");
    private static final Field<Integer> NEGATIVE =
            count().filterWhere(Sentiments.NEGATIVE).as("negative");
    private static final Field<Integer> FELT = count(Mentions.SENTIMENT).as("felt");
    private static final Field<BigDecimal> FOLLOWERS = sum(Mentions.FOLLOWERS).as("followers");

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ReportVoice(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** The mentions of a period; of more than five hundred networks the busiest. */
    public Uni<VoiceReport> handle(Period period) {
        return database.ask(sql -> new VoiceReport(
                period.from(),
                period.to(),
                SmallCells.LEAST_PEOPLE,
                networks(sql, period),
                measure.excluded(sql, period)));
    }

    private List<Network> networks(DSLContext sql, Period period) {
        return sql.select(Mentions.NETWORK, PEOPLE, ALL, POSITIVE, NEGATIVE, FELT, FOLLOWERS)
                .from(Mentions.in(period, calendar.now()))
                .groupBy(Mentions.NETWORK)
                .orderBy(count().desc(), Mentions.NETWORK.asc().nullsLast())
                .limit(MOST_NETWORKS)
                .fetch(ReportVoice::network);
    }

    private static Network network(Record row) {
        var name = row.get(Mentions.NETWORK);
        if (SmallCells.hide(row.get(PEOPLE))) {
            return Network.suppressed(name);
        }
        int felt = row.get(FELT);
        int positive = row.get(POSITIVE);
        int negative = row.get(NEGATIVE);
        @Nullable BigDecimal followers = row.get(FOLLOWERS);
        return new Network(
                name,
                row.get(PEOPLE),
                row.get(ALL),
                positive,
                felt - positive - negative,
                negative,
                felt == 0 ? null : (double) positive / felt,
                felt == 0 ? null : (double) negative / felt,
                followers == null ? null : followers.longValue(),
                false);
    }
}
