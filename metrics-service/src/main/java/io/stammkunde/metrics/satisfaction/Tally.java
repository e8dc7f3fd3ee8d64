package io.stammkunde.metrics.satisfaction;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.ingest.SurveyRow.Kind;
import io.stammkunde.metrics.ingest.SurveyRow.Refusal;
import io.stammkunde.metrics.reporting.Surveys;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.satisfaction.SurveyReport.Interval;
import io.stammkunde.metrics.satisfaction.SurveyReport.Promoters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What is counted of the answers of a group, and what it says. */
final class Tally {
    private static final Condition COUNTS = Surveys.REFUSED.isNull();

    private static final Field<Integer> RESPONDENTS =
            countDistinct(Surveys.PERSON).as("respondents");
    private static final Field<Integer> PEOPLE =
            countDistinct(Surveys.PERSON).filterWhere(COUNTS).as("people");
    private static final Field<Integer> ANSWERS = count().filterWhere(COUNTS).as("answers");
    private static final Field<Integer> PROMOTERS =
            count().filterWhere(COUNTS.and(Scales.PROMOTER)).as("promoters");
    private static final Field<Integer> DETRACTORS =
            count().filterWhere(COUNTS.and(Scales.DETRACTOR)).as("detractors");
    private static final Field<Integer> SATISFIED =
            count().filterWhere(COUNTS.and(Scales.SATISFIED)).as("satisfied");
    private static final Field<Integer> AGREEING =
            count().filterWhere(COUNTS.and(Scales.AGREES)).as("agreeing");
    // exact, so that the answer does not depend on the order of rows
    private static final Field<BigDecimal> SUM = sum(Surveys.SCORE).as("total");
    private static final Field<BigDecimal> SQUARES =
            sum(Surveys.SCORE.times(Surveys.SCORE)).as("squares");

    private Tally() {}

    /** The columns of a query over answers. */
    static List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(
                List.of(RESPONDENTS, PEOPLE, ANSWERS, PROMOTERS, DETRACTORS, SATISFIED, AGREEING, SUM, SQUARES));
        Arrays.stream(Refusal.values()).map(Tally::refused).forEach(columns::add);
        return columns;
    }

    private static Field<Integer> refused(Refusal reason) {
        return count().filterWhere(Surveys.REFUSED.eq(inline(reason.name()))).as("refused_" + reason.name());
    }

    /** Who is told of. */
    record Heads(int respondents, int people) {
        static final Heads NOBODY = new Heads(0, 0);

        static Heads of(Record row) {
            return new Heads(row.get(RESPONDENTS), row.get(PEOPLE));
        }
    }

    /**
     * What a group says.
     *
     * @param wholes the same group of the wholes that it is a part of, for each restriction of the question
     */
    static Group group(@Nullable String kind, @Nullable String name, Record row, List<Heads> wholes) {
        int people = row.get(PEOPLE);
        var refused = Shown.hides(
                        row.get(RESPONDENTS),
                        wholes.stream().map(Heads::respondents).toList())
                ? null
                : refused(row);
        var key = kind == null ? null : kind.toLowerCase(Locale.ROOT);
        if (refused == null
                || Shown.hides(people, wholes.stream().map(Heads::people).toList())) {
            return Group.suppressed(key, name, refused);
        }
        if (kind == null || people == 0) {
            return new Group(key, name, 0, 0, null, null, null, null, null, null, refused, Response.UNKNOWN, false);
        }
        return switch (Kind.valueOf(kind)) {
            case NPS -> recommendation(key, name, row, refused);
            case CSAT -> satisfaction(key, name, row, refused);
            case CES -> effort(key, name, row, refused);
        };
    }

    private static Group recommendation(
            @Nullable String kind, @Nullable String name, Record row, Map<String, Integer> refused) {
        int n = row.get(ANSWERS);
        int promoters = row.get(PROMOTERS);
        int detractors = row.get(DETRACTORS);
        var score = Estimate.netPromoterScore(promoters, detractors, n);
        var parts = new Promoters(promoters, n - promoters - detractors, detractors);
        return group(kind, name, row, score, parts, null, null, refused);
    }

    private static Group satisfaction(
            @Nullable String kind, @Nullable String name, Record row, Map<String, Integer> refused) {
        int satisfied = row.get(SATISFIED);
        var share = Estimate.share(satisfied, row.get(ANSWERS));
        return group(kind, name, row, share, null, satisfied, null, refused);
    }

    private static Group effort(
            @Nullable String kind, @Nullable String name, Record row, Map<String, Integer> refused) {
        int n = row.get(ANSWERS);
        var agreement = Estimate.share(row.get(AGREEING), n);
        var mean = Estimate.mean(row.get(SUM), row.get(SQUARES), n);
        return group(kind, name, row, mean, null, null, agreement, refused);
    }

    private static Group group(
            @Nullable String kind,
            @Nullable String name,
            Record row,
            Estimate estimate,
            @Nullable Promoters parts,
            @Nullable Integer satisfied,
            @Nullable Estimate agreement,
            Map<String, Integer> refused) {
        return new Group(
                kind,
                name,
                row.get(PEOPLE),
                row.get(ANSWERS),
                estimate.value(),
                estimate.standardError(),
                new Interval(estimate.low(), estimate.high()),
                parts,
                satisfied,
                agreement,
                refused,
                Response.UNKNOWN,
                false);
    }

    private static Map<String, Integer> refused(Record row) {
        var refused = new TreeMap<String, Integer>();
        for (var reason : Refusal.values()) {
            int answers = row.get("refused_" + reason.name(), Integer.class);
            if (answers > 0) {
                refused.put(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), answers);
            }
        }
        return refused;
    }
}
