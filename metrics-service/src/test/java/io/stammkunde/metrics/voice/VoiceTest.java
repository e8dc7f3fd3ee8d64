package io.stammkunde.metrics.voice;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.voice.VoiceReport.Network;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoiceTest {
    private static final String FROM = "2026-03-01";
    private static final String TO = "2026-04-01";
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

    private void mention(String person, String network, @Nullable Object sentiment, @Nullable Object followers) {
        Map<String, Object> properties = new HashMap<>(Map.of("network", network));
        if (sentiment != null) {
            properties.put("sentiment", sentiment);
        }
        if (followers != null) {
            properties.put("followers", followers);
        }
        shop.events(event("mention-" + told++, person, "Social Mention", noon("2026-03-10"), properties));
    }

    private VoiceReport report() {
        return new ReportVoice(shop.database, shop.calendar, answers.measure)
                .handle(Answers.about(new Period(LocalDate.parse(FROM), LocalDate.parse(TO))), Grouping.NETWORK)
                .await()
                .indefinitely();
    }

    @Test
    void aMentionIsFriendlyOrNotBeyondTheThreshold() {
        mention("ada", "x", "0.05", null);
        mention("ada", "x", "0.0499", null);
        mention("ben", "x", "-0.05", null);
        mention("ben", "x", -1, null);

        assertThat(answers.value("mentions", FROM, TO)).isEqualTo("4");
        assertThat(answers.value("positive-mention-share", FROM, TO)).isEqualTo("0.25");
        assertThat(answers.value("negative-mention-share", FROM, TO)).isEqualTo("0.5");
        assertThat(answers.of("mentions", Answers.question(FROM, TO)).people()).isEqualTo(2);
    }

    @Test
    void aSentimentOffItsScaleIsNotKnown() {
        mention("ada", "x", 2, null);
        mention("ada", "x", "good", null);
        mention("ada", "x", null, null);

        assertThat(answers.value("mentions", FROM, TO)).isEqualTo("3");
        assertThat(answers.value("positive-mention-share", FROM, TO)).isNull();
    }

    @Test
    void networksOfFewPeopleAreNotShown() {
        for (int i = 0; i < 5; i++) {
            mention(PEOPLE[i], "big", i == 0 ? 1 : null, 10);
        }
        mention("ada", "big", "-0.5", -3);
        mention("finn", "small", -1, 99);

        assertThat(report().networks())
                .containsExactly(new Network("big", 5, 6, 1, 0, 1, 0.5, 0.5, 50L, false), Network.suppressed("small"));
    }

    @Test
    void whoeverWithdrewOrWasErasedNoLongerCounts() {
        mention("ada", "x", 1, null);
        mention("ben", "x", 1, null);
        mention("cleo", "x", 1, null);
        shop.withdraw("ada");
        shop.erase("ben");

        assertThat(answers.value("mentions", FROM, TO)).isEqualTo("1");
        assertThat(shop.database
                        .ask(sql -> sql.fetchCount(org.jooq.impl.DSL.table("mentions")))
                        .await()
                        .indefinitely())
                .isEqualTo(2);
    }

    @Test
    void mentionsAreDividedByTheSegmentsOfWhoSpoke() {
        for (int i = 0; i < PEOPLE.length; i++) {
            mention(PEOPLE[i], "x", i == 0 ? 1 : -1, null);
        }
        shop.enter("fans", "ada", "ben", "cleo", "dan", "eve");
        shop.enter("few", "ada");

        var report = new ReportVoice(shop.database, shop.calendar, answers.measure)
                .handle(Answers.about(new Period(LocalDate.parse(FROM), LocalDate.parse(TO))), Grouping.SEGMENT)
                .await()
                .indefinitely();

        assertThat(report.by()).isEqualTo("segment");
        assertThat(report.networks())
                .containsExactly(new Network("fans", 5, 5, 1, 0, 4, 0.2, 0.8, null, false), Network.suppressed("few"));
    }
}
