package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.satisfaction.SurveyReport.Promoters;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysTest {
    private static final String FROM = "2026-03-01";
    private static final String TO = "2026-04-01";
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");
    private static final String[] PEOPLE = {"ada", "ben", "cleo", "dan", "eve", "finn"};

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;
    private int told;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
        shop.permit(PEOPLE);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private ResolvedEventV1 answer(String person, Map<String, Object> properties) {
        return event("answer-" + told++, person, "Survey Answered", AT, properties);
    }

    private ResolvedEventV1 answer(String person, String kind, @Nullable Object score, @Nullable Object scaleMax) {
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
    private void answers(String kind, int scaleMax, Object... scores) {
        for (int i = 0; i < scores.length; i++) {
            shop.events(answer(PEOPLE[i], kind, scores[i], scaleMax));
        }
    }

    private SurveyReport report(Grouping by, Restriction... restrictions) {
        return new ReportSurveys(shop.database, shop.calendar, answers.measure)
                .handle(Answers.about(new Period(LocalDate.parse(FROM), LocalDate.parse(TO)), restrictions), by)
                .await()
                .indefinitely();
    }

    private Group only() {
        assertThat(report(Grouping.SURVEY).groups()).hasSize(1);
        return report(Grouping.SURVEY).groups().getFirst();
    }

    @Test
    void recommendationIsPromotersLessDetractorsInPoints() {
        answers("nps", 10, 10, 9, 8, 7, 6, 0);

        var figure = answers.of("nps", Answers.question(FROM, TO));
        assertThat(figure.numerator()).isEqualTo("0");
        assertThat(figure.denominator()).isEqualTo("6");
        assertThat(figure.unit()).isEqualTo("points");
        shop.events(answer("ada", "nps", 9, null), answer("ada", "nps", "10", 10));
        assertThat(answers.value("nps", FROM, TO)).isEqualTo("25");
        assertThat(only().nps()).isEqualTo(new Promoters(4, 2, 2));
        assertThat(only().n()).isEqualTo(8);
        assertThat(only().people()).isEqualTo(6);
    }

    @Test
    void satisfiedAreTheTwoBestScoresOfEachScale() {
        answers("csat", 5, 5, 4, 3, 1);
        answers("csat", 10, 10, 9, 8, new BigDecimal("8.5"));

        assertThat(answers.value("csat", FROM, TO)).isEqualTo("0.5");
        assertThat(only().satisfied()).isNull();
        shop.events(answer("eve", "csat", 5, 5));
        assertThat(only().satisfied()).isEqualTo(5);
        assertThat(only().value()).isCloseTo(5.0 / 9, within(1e-12));
    }

    @Test
    void effortIsAMeanAndAnAgreement() {
        answers("ces", 7, 7, 5, 4, 1, 6);

        assertThat(answers.value("ces-mean", FROM, TO)).isEqualTo("4.6");
        assertThat(answers.value("ces-agreement", FROM, TO)).isEqualTo("0.6");
        assertThat(only().value()).isEqualTo(4.6);
        assertThat(only().agreement()).isEqualTo(Estimate.share(3, 5));
        assertThat(only().standardError()).isCloseTo(Math.sqrt(5.3 / 5), within(1e-12));
    }

    @Test
    void aScoreThatCannotBeOnItsScaleIsRefusedAndCounted() {
        answers("nps", 10, 10, 10, 0, 10, 8);
        shop.events(
                answer("ada", "nps", 11, 10),
                answer("ada", "nps", -1, 10),
                answer("ada", "nps", new BigDecimal("8.5"), 10),
                answer("ada", "nps", "Blank", 10),
                answer("ada", "nps", null, 10),
                answer("ada", "nps", 8, 5),
                answer("ada", "nps", 8, "ten"));

        assertThat(only().n()).isEqualTo(5);
        assertThat(only().refused())
                .isEqualTo(Map.of("off-scale", 2, "not-whole", 1, "no-score", 2, "unusable-scale", 2));
        assertThat(answers.value("nps", FROM, TO)).isEqualTo("40");
    }

    @Test
    void aScaleMustBeOneThatItsKindIsMeasuredOn() {
        answers("ces", 7, 7, 7, 7, 7, 7);
        shop.events(answer("ada", "ces", 5, 5), answer("ada", "ces", 5, null), answer("ada", "ces", 0, 7));

        assertThat(only().refused()).isEqualTo(Map.of("off-scale", 1, "unusable-scale", 2));

        shop.events(answer("ben", "csat", 1, 2), answer("ben", "csat", 1, new BigDecimal("4.5")));
        assertThat(answers.value("csat", FROM, TO)).isNull();
    }

    @Test
    void anAnswerOfUnknownKindIsRefused() {
        for (var person : PEOPLE) {
            shop.events(answer(person, "happiness", 5, 5));
        }

        assertThat(only().kind()).isNull();
        assertThat(only().value()).isNull();
        assertThat(only().n()).isZero();
        assertThat(only().suppressed()).isFalse();
        assertThat(only().refused()).isEqualTo(Map.of("unknown-kind", 6));
    }

    @Test
    void fewerThanFivePeopleAreNotShown() {
        answers("nps", 10, 10, 10, 10, 10);
        shop.events(answer("ada", "nps", 10, 10), answer("ada", "nps", 11, 10));

        assertThat(only()).isEqualTo(Group.suppressed("nps", "s", null));
        shop.events(answer("eve", "nps", 11, 10));
        assertThat(only()).isEqualTo(Group.suppressed("nps", "s", Map.of("off-scale", 2)));
    }

    @Test
    void whoeverWithdrewOrWasErasedNoLongerCounts() {
        answers("nps", 10, 10, 10, 10, 10, 10, 0);
        shop.withdraw("finn");
        assertThat(answers.value("nps", FROM, TO)).isEqualTo("100");
        assertThat(report(Grouping.SURVEY).excluded().noConsent()).isEqualTo(1);

        shop.erase("eve");

        assertThat(rows()).isEqualTo(5);
        assertThat(only().suppressed()).isTrue();
    }

    private int rows() {
        return shop.database
                .ask(sql -> sql.fetchCount(org.jooq.impl.DSL.table("survey_answers")))
                .await()
                .indefinitely();
    }

    @Test
    void aRepeatedAnswerCountsOnce() {
        var answer = answer("ada", "nps", 10, 10);
        shop.events(answer, answer);
        shop.events(answer);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void theChannelIsToldOrElseThatOfTheTicket() {
        shop.events(event("t", "ada", "Ticket Opened", AT, Map.of("ticketId", 17, "channel", "phone")));
        for (var person : PEOPLE) {
            shop.events(
                    answer(person, Map.of("kind", "nps", "score", 9, "interactionId", "17")),
                    answer(person, Map.of("kind", "nps", "score", 9, "interactionId", "17", "channel", "mail")),
                    answer(person, Map.of("kind", "nps", "score", 9, "interactionId", "18")));
        }

        assertThat(report(Grouping.CHANNEL).groups()).extracting(Group::group).containsExactly("mail", "phone", null);
    }

    @Test
    void anAnswerIsPromptWithinAQuarterOfAnHourOfItsOrderOrTicket() {
        shop.events(
                order("ada", "o-1", AT.minus(Duration.ofMinutes(15)), "10", "EUR"),
                event("t1", "ben", "Ticket Opened", AT.minus(Duration.ofDays(1)), Map.of("ticketId", "t-1")),
                event("t2", "ben", "Ticket Resolved", AT.minusSeconds(1), Map.of("ticketId", "t-1")),
                event("t3", "ben", "Ticket Reopened", AT.plusSeconds(1), Map.of("ticketId", "t-1")),
                order("cleo", "o-2", AT.minus(Duration.ofMinutes(15)).minusSeconds(1), "10", "EUR"),
                order("cleo", "o-3", AT.plusSeconds(1), "10", "EUR"));
        for (var pair : List.of("ada:o-1", "ben:t-1", "cleo:o-2", "cleo:o-3", "cleo:o-1", "dan:unknown")) {
            var parts = pair.split(":", -1);
            shop.events(answer(parts[0], Map.of("kind", "nps", "score", 9, "interactionId", parts[1])));
        }

        var prompt = answers.of("answers-within-15-minutes", Answers.question(FROM, TO));

        assertThat(prompt.numerator()).isEqualTo("2");
        assertThat(prompt.denominator()).isEqualTo("3");
    }

    @Test
    void groupsAreBySurveyOrChannel() {
        assertThat(Grouping.of(null)).isEqualTo(Grouping.SURVEY);
        assertThat(Grouping.of("channel")).isEqualTo(Grouping.CHANNEL);
        assertThatThrownBy(() -> Grouping.of("person")).isInstanceOf(InvalidParameter.class);
    }

    private ResolvedEventV1 invitation(String person, String survey, Instant at) {
        return event(
                "sent-" + told++,
                person,
                "Survey Sent",
                at,
                Map.of("survey", survey, "kind", "nps", "channel", "mail"));
    }

    private ResolvedEventV1 reply(String person, String survey, Instant at) {
        return event(
                "reply-" + told++,
                person,
                "Survey Answered",
                at,
                Map.of("survey", survey, "kind", "nps", "score", 9, "channel", "mail"));
    }

    @Test
    void withoutInvitationsThereIsNoResponseRate() {
        answers("nps", 10, 10, 9, 8, 7, 6, 0);

        assertThat(only().response()).isEqualTo(Response.UNKNOWN);
        assertThat(Response.UNKNOWN.value()).isNull();
        assertThat(Response.UNKNOWN.reason()).isNotNull();
        assertThat(answers.value("survey-response-rate", FROM, TO)).isNull();
    }

    @Test
    void anInvitationIsAnsweredOnceByAnAnswerToTheSameSurveyWithinThirtyDays() {
        for (var person : PEOPLE) {
            shop.events(invitation(person, "s", AT), reply(person, "other", AT.plusSeconds(1)));
        }
        shop.events(
                reply("ada", "s", AT.plusSeconds(1)),
                reply("ada", "s", AT.plusSeconds(2)),
                reply("ben", "s", AT.plus(Duration.ofDays(30))),
                reply("cleo", "s", AT.plus(Duration.ofDays(30)).plusSeconds(1)),
                reply("dan", "s", AT.minusSeconds(1)),
                reply("eve", "s", AT.plus(Duration.ofDays(3))),
                // asked again: the answer is one to the second invitation only
                invitation("eve", "s", AT.plus(Duration.ofDays(2))));

        var rate = answers.of("survey-response-rate", Answers.question(FROM, TO));

        assertThat(rate.numerator()).isEqualTo("3");
        assertThat(rate.denominator()).isEqualTo("7");
        assertThat(rate.people()).isEqualTo(6);
    }

    @Test
    void theResponseStandsBesideTheScoreAndASurveyNobodyAnsweredIsListed() {
        for (var person : PEOPLE) {
            shop.events(
                    invitation(person, "s", AT),
                    reply(person, "s", AT.plusSeconds(1)),
                    invitation(person, "silence", AT));
        }
        shop.events(invitation("ada", "rare", AT));

        var groups = report(Grouping.SURVEY).groups();

        assertThat(groups).extracting(Group::group).containsExactly("s", "silence", "rare");
        assertThat(groups.getFirst().response()).isEqualTo(Response.of(6, 6));
        assertThat(groups.get(1).response()).isEqualTo(Response.of(0, 6));
        assertThat(groups.get(1).n()).isZero();
        assertThat(groups.getLast().response()).isEqualTo(Response.SUPPRESSED);
        assertThat(report(Grouping.CHANNEL).groups()).extracting(Group::group).containsExactly("mail");
        assertThat(report(Grouping.CHANNEL).groups().getFirst().response().invited())
                .isEqualTo(13);
    }

    @Test
    void answersAreDividedBySegmentAndRestrictedToOne() {
        answers("nps", 10, 10, 10, 10, 10, 10, 0);
        shop.enter("five", "ada", "ben", "cleo", "dan", "eve");
        shop.enter("all", PEOPLE);

        var groups = report(Grouping.SEGMENT).groups();
        assertThat(groups).extracting(Group::group).containsExactly("all", "five");
        assertThat(groups.getLast().value()).isEqualTo(100.0);
        // all but one: what that one said would follow from the difference
        var restricted = report(Grouping.SURVEY, new Restriction.OfSegment("five"))
                .groups()
                .getFirst();
        assertThat(restricted.suppressed()).isTrue();
        assertThat(restricted.value()).isNull();
        assertThat(report(Grouping.SURVEY, new Restriction.OfSegment("all"))
                        .groups()
                        .getFirst()
                        .n())
                .isEqualTo(6);
    }

    @Test
    void invitationsOfAnErasedPersonAreGone() {
        shop.events(invitation("ada", "s", AT), invitation("ben", "s", AT));

        shop.erase("ada");

        assertThat(shop.database
                        .ask(sql -> sql.fetchCount(org.jooq.impl.DSL.table("survey_invitations")))
                        .await()
                        .indefinitely())
                .isEqualTo(1);
    }
}
