package io.stammkunde.metrics.satisfaction;

import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class SatisfactionFigures {
    private SatisfactionFigures() {}

    public static List<Figure> all() {
        return List.of(
                new NetPromoterScore(),
                new SatisfiedShare(),
                new MeanEffort(),
                new EffortAgreement(),
                new PromptAnswers(),
                new ResponseRate());
    }
}
