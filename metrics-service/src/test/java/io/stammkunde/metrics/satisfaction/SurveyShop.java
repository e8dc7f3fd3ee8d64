package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.testshop.Shop.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shop whose customers are asked what they think of it. */
final class SurveyShop implements AutoCloseable {
    static final String FROM = "2026-03-01";
    static final String TO = "2026-04-01";
    static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");
    static final String[] PEOPLE = {"ada", "ben", "cleo", "dan", "eve", "finn"};

    final Shop shop;
    final Answers answers;
    private int told;

    SurveyShop(Path folder) {
        shop = new Shop(folder);
        answers = new Answers(shop);
        shop.permit(PEOPLE);
    }

    @Override
    public void close() {
        shop.close();
    }

    ResolvedEventV1 answer(String person, Map<String, Object> properties) {
        return event("answer-" + told++, person, "Survey Answered", AT, properties);
    }

    ResolvedEventV1 answer(String person, String kind, @Nullable Object score, @Nullable Object scaleMax) {
        Map<String, Object> properties = new HashMap<>(Map.of("survey", "s", "kind", kind));
        if (score != null) {
            properties.put("score", score);
        }
        if (scaleMax != null) {
            properties.put("scaleMax", scaleMax);
        }
        return answer(person, properties);
    }

    /** One answer a person, in their order. */
    void answers(String kind, int scaleMax, Object... scores) {
        for (int i = 0; i < scores.length; i++) {
            shop.events(answer(PEOPLE[i], kind, scores[i], scaleMax));
        }
    }

    SurveyReport report(Grouping by, Restriction... restrictions) {
        return new ReportSurveys(shop.database, shop.calendar, answers.measure)
                .handle(Answers.about(new Period(LocalDate.parse(FROM), LocalDate.parse(TO)), restrictions), by)
                .await()
                .indefinitely();
    }

    Group only() {
        assertThat(report(Grouping.SURVEY).groups()).hasSize(1);
        return report(Grouping.SURVEY).groups().getFirst();
    }

    int rows() {
        return shop.database
                .ask(sql -> sql.fetchCount(org.jooq.impl.DSL.table("survey_answers")))
                .await()
                .indefinitely();
    }

    ResolvedEventV1 invitation(String person, String survey, Instant at) {
        return event(
                "sent-" + told++,
                person,
                "Survey Sent",
                at,
                Map.of("survey", survey, "kind", "nps", "channel", "mail"));
    }

    ResolvedEventV1 reply(String person, String survey, Instant at) {
        return event(
                "reply-" + told++,
                person,
                "Survey Answered",
                at,
                Map.of("survey", survey, "kind", "nps", "score", 9, "channel", "mail"));
    }
}
