package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.satisfaction.SurveyShop.AT;
import static io.stammkunde.metrics.satisfaction.SurveyShop.FROM;
import static io.stammkunde.metrics.satisfaction.SurveyShop.PEOPLE;
import static io.stammkunde.metrics.satisfaction.SurveyShop.TO;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers that was asked, by what way and how soon. */
class SurveyResponsesTest {
    @TempDir
    Path folder;

    private SurveyShop surveys;
    private Shop shop;
    private Answers answers;

    @BeforeEach
    void open() {
        surveys = new SurveyShop(folder);
        shop = surveys.shop;
        answers = surveys.answers;
    }

    @AfterEach
    void close() {
        surveys.close();
    }

    @Test
    void withoutInvitationsThereIsNoResponseRate() {
        surveys.answers("nps", 10, 10, 9, 8, 7, 6, 0);

        assertThat(surveys.only().response()).isEqualTo(Response.UNKNOWN);
        assertThat(Response.UNKNOWN.value()).isNull();
        assertThat(Response.UNKNOWN.reason()).isNotNull();
        assertThat(answers.value("survey-response-rate", FROM, TO)).isNull();
    }

    @Test
    void anInvitationIsAnsweredOnceByAnAnswerToTheSameSurveyWithinThirtyDays() {
        for (var person : PEOPLE) {
            shop.events(surveys.invitation(person, "s", AT), surveys.reply(person, "other", AT.plusSeconds(1)));
        }
        shop.events(
                surveys.reply("ada", "s", AT.plusSeconds(1)),
                surveys.reply("ada", "s", AT.plusSeconds(2)),
                surveys.reply("ben", "s", AT.plus(Duration.ofDays(30))),
                surveys.reply("cleo", "s", AT.plus(Duration.ofDays(30)).plusSeconds(1)),
                surveys.reply("dan", "s", AT.minusSeconds(1)),
                surveys.reply("eve", "s", AT.plus(Duration.ofDays(3))),
                // asked again: the answer is one to the second invitation only
                surveys.invitation("eve", "s", AT.plus(Duration.ofDays(2))));

        var rate = answers.of("survey-response-rate", Answers.question(FROM, TO));

        assertThat(rate.numerator()).isEqualTo("3");
        assertThat(rate.denominator()).isEqualTo("7");
        assertThat(rate.people()).isEqualTo(6);
    }

    @Test
    void theResponseStandsBesideTheScoreAndASurveyNobodyAnsweredIsListed() {
        for (var person : PEOPLE) {
            shop.events(
                    surveys.invitation(person, "s", AT),
                    surveys.reply(person, "s", AT.plusSeconds(1)),
                    surveys.invitation(person, "silence", AT));
        }
        shop.events(surveys.invitation("ada", "rare", AT));

        var groups = surveys.report(Grouping.SURVEY).groups();

        assertThat(groups).extracting(Group::group).containsExactly("s", "silence", "rare");
        assertThat(groups.getFirst().response()).isEqualTo(Response.of(6, 6));
        assertThat(groups.get(1).response()).isEqualTo(Response.of(0, 6));
        assertThat(groups.get(1).n()).isZero();
        assertThat(groups.getLast().response()).isEqualTo(Response.SUPPRESSED);
        assertThat(surveys.report(Grouping.CHANNEL).groups())
                .extracting(Group::group)
                .containsExactly("mail");
        assertThat(surveys.report(Grouping.CHANNEL)
                        .groups()
                        .getFirst()
                        .response()
                        .invited())
                .isEqualTo(13);
    }

    @Test
    void invitationsOfAnErasedPersonAreGone() {
        shop.events(surveys.invitation("ada", "s", AT), surveys.invitation("ben", "s", AT));

        shop.erase("ada");

        assertThat(shop.database
                        .ask(sql -> sql.fetchCount(org.jooq.impl.DSL.table("survey_invitations")))
                        .await()
                        .indefinitely())
                .isEqualTo(1);
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
            shop.events(surveys.answer(parts[0], Map.of("kind", "nps", "score", 9, "interactionId", parts[1])));
        }

        var prompt = answers.of("answers-within-15-minutes", Answers.question(FROM, TO));

        assertThat(prompt.numerator()).isEqualTo("2");
        assertThat(prompt.denominator()).isEqualTo("3");
    }

    @Test
    void theChannelIsToldOrElseThatOfTheTicket() {
        shop.events(event("t", "ada", "Ticket Opened", AT, Map.of("ticketId", 17, "channel", "phone")));
        for (var person : PEOPLE) {
            shop.events(
                    surveys.answer(person, Map.of("kind", "nps", "score", 9, "interactionId", "17")),
                    surveys.answer(person, Map.of("kind", "nps", "score", 9, "interactionId", "17", "channel", "mail")),
                    surveys.answer(person, Map.of("kind", "nps", "score", 9, "interactionId", "18")));
        }

        assertThat(surveys.report(Grouping.CHANNEL).groups())
                .extracting(Group::group)
                .containsExactly("mail", "phone", null);
    }
}
