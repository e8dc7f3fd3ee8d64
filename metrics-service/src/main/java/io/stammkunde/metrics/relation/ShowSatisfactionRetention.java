package io.stammkunde.metrics.relation;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import io.stammkunde.metrics.relation.SatisfactionRetention.Effect;
import io.stammkunde.metrics.relation.SatisfactionRetention.Group;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.survival.CoxFit;
import io.stammkunde.metrics.survival.CoxSubject;
import io.stammkunde.metrics.survival.CustomerSurvival.Curve;
import io.stammkunde.metrics.survival.Inactivity;
import io.stammkunde.metrics.survival.LifeTable;
import io.stammkunde.metrics.survival.LogRank;
import io.stammkunde.metrics.survival.NotEstimable;
import io.stammkunde.metrics.survival.Spell;
import io.stammkunde.metrics.survival.SurvivalCurve;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Regresses coming back and leaving on satisfaction. */
@ApplicationScoped
public class ShowSatisfactionRetention {
    private static final double CONFIDENCE = 0.95;
    private static final int MOST_PEOPLE = 200_000;
    private static final int FIRST_PASSIVE = 7;
    private static final int FIRST_PROMOTER = 9;
    private static final double UPPER_QUARTER = 0.75;

    /** What is waited for after an answer. */
    public enum Outcome {
        PURCHASE,
        CHURN
    }

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;

    public ShowSatisfactionRetention(FiguresDatabase database, ReportingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    private record Inputs(
            List<WatchedAnswer> answers, @Nullable Inactivity inactivity, Excluded excluded) {}

    /**
     * The effect of the first answer in a period on what came after it.
     *
     * @param k how many median gaps a customer may be silent
     */
    public Uni<SatisfactionRetention> handle(String kind, Outcome outcome, Snapshot snapshot, Period period, double k) {
        var asked = SurveyScores.asked(kind);
        return database.ask(sql -> inputs(sql, asked, outcome, snapshot, period, k))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(inputs -> answer(asked, outcome, snapshot, inputs));
    }

    private Inputs inputs(DSLContext sql, String kind, Outcome outcome, Snapshot snapshot, Period period, double k) {
        var now = calendar.now();
        var reader = new WatchedAnswers(kind, snapshot, period, now);
        var excluded = Excluded.of(People.leftOut(sql, now, Instant.EPOCH, snapshot.moment()));
        return switch (outcome) {
            case PURCHASE -> new Inputs(reader.untilPurchase(sql, MOST_PEOPLE), null, excluded);
            case CHURN -> {
                var inactivity = Inactivity.of(sql, k, snapshot, now);
                yield new Inputs(reader.untilChurn(sql, inactivity, MOST_PEOPLE), inactivity, excluded);
            }
        };
    }

    private static SatisfactionRetention answer(String kind, Outcome outcome, Snapshot snapshot, Inputs inputs) {
        var answers = inputs.answers();
        var reasons = new ArrayList<String>();
        var plain = effect(answers, answer -> List.of(answer.score()), reasons);
        var adjusted = effect(answers, answer -> List.of(answer.score(), Math.log1p(answer.ordersBefore())), reasons);
        var groups = new ArrayList<Group>();
        var tables = new ArrayList<LifeTable>();
        for (var name : names(kind)) {
            var table = LifeTable.of(answers.stream()
                    .filter(answer -> group(kind, answer.score()).equals(name))
                    .map(answer -> new Spell(answer.days(), answer.reached()))
                    .toList());
            if (table.people() > 0) {
                tables.add(table);
                groups.add(group(name, table));
            }
        }
        var inactivity = inputs.inactivity();
        return new SatisfactionRetention(
                kind,
                outcome.name().toLowerCase(Locale.ROOT),
                snapshot.day(),
                answers.size(),
                answers.stream().filter(WatchedAnswer::reached).count(),
                kind.equals("nps") ? "point" : "scale",
                inactivity == null ? null : inactivity.afterDays(),
                plain,
                adjusted,
                reasons.isEmpty() ? null : reasons.getFirst(),
                groups,
                LogRank.of(tables),
                inputs.excluded());
    }

    private static @Nullable Effect effect(
            List<WatchedAnswer> answers, Function<WatchedAnswer, List<Double>> covariates, List<String> reasons) {
        try {
            var fit = CoxFit.of(answers.stream()
                    .map(answer -> new CoxSubject(answer.days(), answer.reached(), covariates.apply(answer)))
                    .toList());
            return new Effect(
                    fit.coefficients().getFirst(),
                    fit.standardErrors().getFirst(),
                    fit.hazardRatio(0),
                    fit.hazardRatioBound(0, CONFIDENCE, -1),
                    fit.hazardRatioBound(0, CONFIDENCE, 1),
                    fit.pValue(0));
        } catch (NotEstimable missing) {
            reasons.add(String.valueOf(missing.getMessage()));
            return null;
        }
    }

    private static List<String> names(String kind) {
        return kind.equals("nps") ? List.of("detractors", "passives", "promoters") : List.of("lower", "upper");
    }

    private static Group group(String name, LifeTable table) {
        var curve = SurvivalCurve.of(table, CONFIDENCE);
        boolean tellsOfSomebody = table.people() < SmallCells.LEAST_PEOPLE;
        return new Group(
                name,
                table.people(),
                table.ended(),
                curve.median(),
                tellsOfSomebody ? List.of() : Curve.of(name, curve).points());
    }

    private static String group(String kind, double score) {
        if (kind.equals("nps")) {
            return score < FIRST_PASSIVE ? "detractors" : score < FIRST_PROMOTER ? "passives" : "promoters";
        }
        return score < UPPER_QUARTER ? "lower" : "upper";
    }
}
