package io.stammkunde.metrics.voice;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.reporting.Mentions;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.View;
import io.stammkunde.metrics.voice.VoiceReport.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Tells what was said in public, by network or part of the people. */
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

    /** The mentions of a period, or of a part of the people; of more than five hundred networks the busiest. */
    public Uni<VoiceReport> handle(FigureQuestion question, Grouping by) {
        return database.ask(sql -> report(sql, question, by));
    }

    private VoiceReport report(DSLContext sql, FigureQuestion question, Grouping by) {
        var facts = measure.facts(sql, question);
        return new VoiceReport(
                question.period().from(),
                question.period().to(),
                by.key(),
                Shown.leastPeople(),
                networks(sql, question.period(), by, question.view(View.at(calendar.now()))),
                facts.excluded());
    }

    private static List<Network> networks(DSLContext sql, Period period, Grouping by, View view) {
        var wholes = view.restrictions().stream()
                .map(restriction -> people(rows(sql, period, by, view.without(restriction)), by))
                .toList();
        return rows(sql, period, by, view).map(row -> network(row, row.get(by.field()), wholes));
    }

    private static Result<? extends Record> rows(DSLContext sql, Period period, Grouping by, View view) {
        return sql.select(by.field(), PEOPLE, ALL, POSITIVE, NEGATIVE, FELT, FOLLOWERS)
                .from(by.mentions(Mentions.in(period, view)))
                .groupBy(by.field())
                .orderBy(count().desc(), by.field().asc().nullsLast())
                .limit(MOST_NETWORKS)
                .fetch();
    }

    private static Map<@Nullable String, Integer> people(Result<? extends Record> rows, Grouping by) {
        var people = new HashMap<@Nullable String, Integer>();
        rows.forEach(row -> people.put(row.get(by.field()), row.get(PEOPLE)));
        return people;
    }

    private static Network network(Record row, @Nullable String name, List<Map<@Nullable String, Integer>> wholes) {
        var around = wholes.stream().map(whole -> whole.getOrDefault(name, 0)).toList();
        if (Shown.hides(row.get(PEOPLE), around)) {
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
