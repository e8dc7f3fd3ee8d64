package io.stammkunde.consent.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.stammkunde.consent.ledger.ConfirmBy;
import io.stammkunde.consent.link.LinkToken;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.MailConfig;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeContent;
import io.stammkunde.consent.purpose.Purposed;
import io.stammkunde.consent.purpose.Wording;
import io.stammkunde.consent.sms.MobileNumber;
import io.stammkunde.consent.sms.Segments;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTextTest {
    private static final MobileNumber ADA = new MobileNumber("+4915123456789");
    private static final LinkToken TOKEN = new LinkToken("t".repeat(43));

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void anUsualQuestionFitsIntoOneSegment(String language) {
        var text = text("https://kunden.example.de", named("Werbung und Angebote", "Offers and advertising"), language);

        assertThat(Segments.of(text)).isEqualTo(new Segments(false, 1));
    }

    @Test
    void itSaysWhoAsksForWhatAndEndsWithTheLink() {
        var purpose = named("Werbung", "Marketing");

        assertThat(text("https://kunden.example.de", purpose, "de"))
                .isEqualTo("Stammkunde: \"Werbung\" per SMS erlauben? Wenn nicht, nichts tun. Bestätigen:"
                        + " https://kunden.example.de/confirm#" + TOKEN.value());
        assertThat(text("https://kunden.example.de", purpose, "en"))
                .isEqualTo("Stammkunde: Allow \"Marketing\" by SMS? If not, do nothing. Confirm:"
                        + " https://kunden.example.de/confirm#" + TOKEN.value());
    }

    @Test
    void theDescriptionOfThePurposeIsLeftToThePage() {
        assertThat(text("https://kunden.example.de", named("Werbung", "Marketing"), "de"))
                .doesNotContain("Wozu");
    }

    @Test
    void whatNeedsTwoSegmentsAnywayUsesThem() {
        var text = text("https://" + "a".repeat(60) + ".example.org", named("Werbung", "Marketing"), "de");

        assertThat(Segments.of(text)).isEqualTo(new Segments(false, 2));
        assertThat(text).contains("Waren Sie das?");
    }

    @Test
    void aNameThatIsLongIsShortenedOnlyIfThatSavesASegment() {
        var name = "Persönliche Empfehlungen und Rabatte";

        assertThat(text("https://kunden.example.de", named(name, name), "de")).contains(name);
        assertThat(text("https://kunden.example.de", named(name + " für Stammkunden", name), "de"))
                .contains("Persönliche Empfehlungen...");
    }

    @Test
    void typographyAndLineBreaksOfANameDoNotCost() {
        var text = text("https://kunden.example.de", named("„Tipps“ –\n täglich", "Tips"), "de");

        assertThat(text).contains("\"\"Tipps\" - täglich\"");
        assertThat(Segments.of(text)).isEqualTo(new Segments(false, 1));
    }

    @Test
    void aNameInAnotherScriptIsSentAsItIs() {
        var text = text("https://kunden.example.de", named("Реклама", "Реклама"), "de");

        assertThat(text).contains("Реклама");
        assertThat(Segments.of(text)).isEqualTo(new Segments(true, 2));
    }

    private static String text(String publicUrl, Purpose purpose, String language) {
        var texts = new ConfirmationText(with(Map.of("stammkunde.consent.mail.public-url", publicUrl)));
        return ((Letter.Sms) texts.write(purpose, new ConfirmBy.Sms(ADA, language), TOKEN)).text();
    }

    private static Purpose named(String german, String english) {
        var any = Purposed.purpose("marketing", LegalBasis.ART6_1_A);
        var content = any.content();
        return new Purpose(
                any.key(),
                any.version(),
                new PurposeContent(
                        content.legalBasis(),
                        new Wording(german, english),
                        content.description(),
                        content.dataCategories(),
                        content.retention(),
                        content.channels(),
                        content.recipients(),
                        content.signals()),
                any.validFrom(),
                any.validUntil());
    }

    private static MailConfig with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(MailConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(MailConfig.class);
    }
}
