package io.stammkunde.metrics.satisfaction;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.reporting.Invitations;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Surveys;
import io.stammkunde.metrics.reporting.View;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.satisfaction.Tally.Heads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Tells what surveys found, by survey, channel or part of the people, with what the sample leaves uncertain. */
@ApplicationScoped
public class ReportSurveys {
    /** Groups in an answer; names come from senders, so there may be any number of them. */
    static final int MOST_GROUPS = 500;

    private static final Field<Integer> INVITED = count().as("invited");
    private static final Field<Integer> PEOPLE =
            countDistinct(Invitations.PERSON).as("people");
    private static final Field<Integer> ANSWERED =
            count().filterWhere(Invitations.ANSWERED.isTrue()).as("answered");
    private static final Field<Integer> ANSWERING = countDistinct(Invitations.PERSON)
            .filterWhere(Invitations.ANSWERED.isTrue())
            .as("answering");

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ReportSurveys(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** A group by its kind and name, either of which may be unknown. */
    private record Key(@Nullable String kind, @Nullable String name) {}

    /** The answers of a period, or of a part of the people; of more than five hundred groups the largest. */
    public Uni<SurveyReport> handle(FigureQuestion question, Grouping by) {
        return database.ask(sql -> report(sql, question, by));
    }

    private SurveyReport report(DSLContext sql, FigureQuestion question, Grouping by) {
        var facts = measure.facts(sql, question);
        return new SurveyReport(
                question.period().from(),
                question.period().to(),
                by.key(),
                Shown.leastPeople(),
                groups(sql, question.period(), by, question.view(View.at(calendar.now()))),
                facts.excluded());
    }

    private static List<Group> groups(DSLContext sql, Period period, Grouping by, View view) {
        var responses = responses(sql, period, by, view);
        var wholes = view.restrictions().stream()
                .map(restriction -> heads(answers(sql, period, by, view.without(restriction)), by))
                .toList();
        var groups = new ArrayList<Group>();
        for (var row : answers(sql, period, by, view)) {
            var key = key(row, by);
            var mine = wholes.stream()
                    .map(whole -> whole.getOrDefault(key, Heads.NOBODY))
                    .toList();
            var response = responses.remove(key);
            groups.add(Tally.group(key.kind(), key.name(), row, mine)
                    .with(response == null ? Response.UNKNOWN : response));
        }
        responses.forEach((key, response) -> groups.add(Group.unanswered(
                key.kind() == null ? null : key.kind().toLowerCase(Locale.ROOT), key.name(), response)));
        return groups.stream().limit(MOST_GROUPS).toList();
    }

    private static Key key(Record row, Grouping by) {
        return new Key(row.get(Surveys.KIND), row.get(by.ofAnswers()));
    }

    private static Map<Key, Heads> heads(Result<? extends Record> rows, Grouping by) {
        var heads = new HashMap<Key, Heads>();
        rows.forEach(row -> heads.put(key(row, by), Heads.of(row)));
        return heads;
    }

    private static Result<? extends Record> answers(DSLContext sql, Period period, Grouping by, View view) {
        var name = by.ofAnswers();
        return sql.select(Surveys.KIND, name)
                .select(Tally.columns())
                .from(by.answers(Surveys.in(period, view)))
                .groupBy(Surveys.KIND, name)
                .orderBy(
                        count().desc(),
                        Surveys.KIND.asc().nullsLast(),
                        name.asc().nullsLast())
                .limit(MOST_GROUPS)
                .fetch();
    }

    /** By the kind and the name that the invitations tell. */
    private static Map<Key, Response> responses(DSLContext sql, Period period, Grouping by, View view) {
        var wholes = view.restrictions().stream()
                .map(restriction -> invited(sql, period, by, view.without(restriction)))
                .toList();
        var responses = new LinkedHashMap<Key, Response>();
        invited(sql, period, by, view).forEach((key, row) -> {
            boolean hidden = hides(row, PEOPLE, key, wholes) || hides(row, ANSWERING, key, wholes);
            responses.put(key, hidden ? Response.SUPPRESSED : Response.of(row.get(ANSWERED), row.get(INVITED)));
        });
        return responses;
    }

    private static boolean hides(Record row, Field<Integer> people, Key key, List<Map<Key, Record>> wholes) {
        return Shown.hides(
                row.get(people),
                wholes.stream()
                        .map(whole -> whole.get(key))
                        .map(whole -> whole == null ? 0 : whole.get(people))
                        .toList());
    }

    private static Map<Key, Record> invited(DSLContext sql, Period period, Grouping by, View view) {
        var name = by.ofInvitations();
        var invited = new LinkedHashMap<Key, Record>();
        sql.select(Invitations.KIND, name, INVITED, PEOPLE, ANSWERED, ANSWERING)
                .from(by.invitations(Invitations.in(period, view)))
                .groupBy(Invitations.KIND, name)
                .orderBy(
                        count().desc(),
                        Invitations.KIND.asc().nullsLast(),
                        name.asc().nullsLast())
                .limit(MOST_GROUPS)
                .forEach(row -> invited.put(new Key(row.get(Invitations.KIND), row.get(name)), row));
        return invited;
    }
}
