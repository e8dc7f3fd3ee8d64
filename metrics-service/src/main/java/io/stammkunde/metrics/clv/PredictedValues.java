package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.select;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** What each customer is expected to be worth, for features that ask it of groups of people. */
@ApplicationScoped
public class PredictedValues {
    private static final String ALIAS = "predicted";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** Within the horizon of the scores; null where the purchases do not determine what customers spend. */
    public static final Field<Double> VALUE = Columns.real(ALIAS, "clv");

    private final FitModel fitModel;
    private final ScoreLifetimes score;

    public PredictedValues(FitModel fitModel, ScoreLifetimes score) {
        this.fitModel = fitModel;
        this.score = score;
    }

    /** Makes sure that the values are of a model that may be used, and tells their currency. */
    public Uni<String> upToDate() {
        return fitModel.handle(CalibrationChoice.LATEST)
                .call(score::upToDate)
                .map(model -> model.calibration().currency());
    }

    /** Those of all customers, also of people who may not be counted any more: join it with people who may. */
    public static Table<?> table() {
        return select(ScoreTable.PERSON, ScoreTable.CLV).from(ScoreTable.SCORES).asTable(ALIAS);
    }
}
